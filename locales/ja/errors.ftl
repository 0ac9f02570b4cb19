# files

create-failed = `{ $path }` を作成できません: { $cause }
read-failed = `{ $path }` を読み込めません: { $cause }
remove-failed = `{ $path }` を削除できません: { $cause }
swap-failed = 新しいサイトを `{ $path }` に置き換えられません: { $cause }
write-failed = `{ $path }` に書き込めません: { $cause }
