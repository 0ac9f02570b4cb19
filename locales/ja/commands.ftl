### コマンドが終わったときの言葉。

check-clean = 問題は見つかりませんでした
build-done = { $date } 現在のサイト（{ $files } ファイル）を `{ $path }` に書き出しました
build-refused = 公開を中止しました。`{ $path }` は元のままです
init-done = `{ $path }` に新しいサイトを作りました。まず `content/site.toml` を開いてください

## compare

compare-same = 違いはありません
compare-outside = 題名・前文・末尾
compare-words = 変更
compare-numbers = 番号の変更
compare-added = 新設
compare-removed = 削除
compare-moved = 移動
