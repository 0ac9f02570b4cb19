# files

# オペレーティングシステムが示した原因。$said：システムの言葉
system-error =
    { $kind ->
        [not-found] ファイル又はフォルダーがありません
        [denied] 権限がありません
        [exists] 既にあります
        [full] ディスクに空きがありません
        [quota] 使える容量の上限に達しています
        [read-only] 書込みのできないディスクです
        [folder] ファイルではなくフォルダーです
        [no-folder] パスの途中が、フォルダーではなくファイルです
        [not-empty] フォルダーが空ではありません
        [name] 名前が長すぎるか、使えない文字があります
        [too-large] ファイルが大きすぎます
        [busy] 他のプログラムが使用しています
        [other-disk] 別のディスクにあります
        [resources] メモリー又はプロセスが足りません
        [timed-out] 時間内に応答がありません
        [refused] 接続を拒否されました
        [cut-off] 接続が途中で切れました
        [network] ネットワークに接続できません
        [address] このコンピューターのアドレスではありません
       *[other] { $said }
    }

create-failed = `{ $path }` を作成できません：{ $cause }
read-failed = `{ $path }` を読み込めません：{ $cause }
remove-failed = 以前のビルドが残した `{ $path }` を削除できません：{ $cause }
    .hint = 手作業で削除してから、もう一度ビルドしてください
swap-failed = 新しいサイトを `{ $path }` に置き換えられません：{ $cause }
write-failed = `{ $path }` に書き込めません：{ $cause }

## 公開

sync-failed = `{ $path }` をディスクに確実に書き込めませんでした：{ $cause }
    .hint = ディスクを確認してから、もう一度ビルドしてください
lock-failed = `{ $path }` をロックできません：{ $cause }
    .hint = サイトは出力先フォルダーの隣で作成されます。出力先を含むフォルダーへの書込みを許可するか、`--out` で別の出力先を指定してください
publish-busy = 別のビルドが `{ $path }` に書き込んでいます
    .hint = 終了を待ってから、もう一度ビルドしてください
publish-foreign = `{ $path }` に、seibun が書き込んだものではない `{ $file }` があります
    .hint = 別の場所に移すか、`--out` で別の出力先を指定してください
publish-file = `{ $path }` はフォルダーではなくファイルです
    .hint = `--out` で別の出力先を指定してください
publish-root = `{ $path }` はディスクの最上位のフォルダーなので、入れ替えられません
    .hint = `--out` でその中のフォルダーを指定してください
publish-inside = `{ $path }` は、サイトの読み込み元のフォルダーの中にあります
    .hint = `content` の中ではなく隣など、他の出力先を `--out` で指定してください
publish-mount = `{ $path }` はマウントポイントか別のディスクのフォルダーなので、全体を入れ替えられません：{ $cause }
    .hint = `--out` でその中のフォルダーを指定してください
publish-stranded = `{ $path }` を新しいサイトに入れ替えられず、古いサイトは `{ $old }` に残っています：{ $cause }
    .hint = もう一度ビルドすると、最初に古いサイトが元に戻ります。又は `{ $old }` の名前を `{ $path }` に変更してください
publish-disturbed = `{ $path }` をそのまま引き継げませんでした：{ $cause }
    .hint = ビルド中は、他のプログラムが出力先フォルダーに書き込まないようにしてください。その上で、もう一度ビルドしてください
publish-path = `{ $path }` はサイト内のパスではありません
    .hint = seibun の不具合です。ご報告ください
publish-twice = サイトの 2 つのページが同じパス `{ $path }` を使っています
    .hint = seibun の不具合です。ご報告ください
folder-taken = `{ $path }` は空ではありません
    .hint = まだないフォルダーを指定してください

## 比較

notice-unknown = `{ $notice }` という文書はありません
    .hint = このサイトの文書：{ $known }
version-unknown = 文書 `{ $notice }` に版 `{ $version }` はありません
    .hint = この文書の版：{ $known }
compare-no-text = 両方の版がそろっている本文は、指定の言語 `{ $language }` にはありません
    .hint = 比較できる言語：{ $known }
## サイトへの書き込み

content-busy = 別の seibun のコマンドが `{ $path }` に書き込んでいます
    .hint = 何も変更していません。そのコマンドが終わってから、もう一度実行してください
content-lock-failed = 二つのコマンドが同時に書き込まないように `{ $path }` をロックしようとしましたが、できません：{ $cause }
    .hint = `{ $path }` への書込みを許可してから、もう一度実行してください
change-unfinished = 複数のファイルの変更が `{ $path }` のところで止まっています：{ $cause }
    .hint = 原因を取り除いてから、いずれかのコマンドを実行してください。`{ $change }` に残っている変更を先に完了します
change-disturbed = コマンドが途中で止まり、`{ $path }` の変更が `{ $change }` に残っている間に、`{ $path }` が編集されました
    .hint = `{ $path }` を別の場所に移してから、もう一度実行してください。変更が完了したら、編集した内容を改めて反映してください

## translated と explain

translated-version = 文書 `{ $notice }` に、`{ $language }` の本文のある版 `{ $version }` はありません
    .hint = その言語の本文のある版を指定してください
translated-no-text = 文書 `{ $notice }` に `{ $language }` の本文はありません
    .hint = 翻訳の言語を指定するか、先にその言語の本文を書いてください
translated-original = `{ $language }` は `{ $notice }` の正文の言語であるか、この文書に正文の定めがないため、記録するものがありません
    .hint = 翻訳の言語を指定してください
translated-section = 翻訳に条項 `{ $section }` はありません
    .hint = 条項：{ $known }
translated-write = 他の部分を変えずに `{ $path }` に書き込むことができませんでした
    .hint = `[[section]]` を独立した行に書いてから、やり直してください
explain-unknown = 規則 `{ $rule }` はありません
    .hint = すべての規則は `seibun check --rules` で確かめられます
## プレビュー

port-taken = ポート { $port } は、他のプログラムか別のプレビューが使用しています
    .hint = `--port` で別のポートを指定するか、`--port 0` で空いているポートを選ばせてください
bind-failed = プレビューは `{ $address }` で待ち受けできません：{ $cause }
    .hint = `--bind` でこのコンピューターのアドレスを、`--port` で使用できるポート（1024 以上）を指定してください
no-thread = スレッドを作成できません：{ $cause }
    .hint = 他のプログラムを終了するか、プロセス数の上限を上げてください
read-no-file = `{ $path }` はファイルではないか、大きすぎます
verify-no-log = { $path } に seals.txt がありません。封印の記録のある公開フォルダーではありません
    .hint = content フォルダーを確かめるときは、フォルダーの名前を `content` にするか、その外側のフォルダーを指定してください
export-exists = `{ $path }` は既にあります。翻訳者から戻ったファイルかもしれません。別の場所に移すか、`--out` で別のファイル名を指定してください
export-no-rows = `{ $notice }` には外部送信もCookieもありません
export-nothing = `{ $notice }` に施行中又は公表済みの版がありません。版を指定してください
export-no-text = この版に `{ $language }` の本文はありません（{ $known }）
export-no-tag = `{ $tag }` は言語タグではありません（例：`en`、`zh-Hant`）
export-no-language = サイトに `{ $language }` はありません（{ $known }）。`seibun add-language { $language }` で加えられます
export-inline = 版 `{ $version }` の本文に `[[section]]` という見出しで書かれていない条項があるため、`{ $language }` の訳文に条項を加えられません。条項を `[[section]]` の下に書いてください
import-unreadable =
    `{ $path }` は{ $kind ->
        [kind] 読み込めない種類のファイルです（.docx、.html、.md、.txt を読み込めます）
        [encrypted] パスワードで保護されています。保護を外して保存してください
        [too-large] 展開すると大きすぎます
        [encoding] UTF-8、UTF-16、Shift_JIS、EUC-JP、ISO-2022-JP のいずれのテキストでもありません。UTF-8 で保存してください
        [empty] 文字がありません（図やスクリプトで表示されるページは、ファイルの中に文字を持ちません）。表示された文章を .txt ファイルに貼り付けてください
       *[damaged] 壊れているか、途中で切れています
    }
import-there = `{ $path }` は既にあります。`--replace` で上書きします
import-lost = 失われる語があるため、何も書き込みませんでした。上の行を確かめるか、`--accept` で書き込んでください
import-no-notice = seibun が書き出した文書ではありません。どの文書の本文にするかを `--notice` で指定してください
back-several = 二つの言語を左右に並べた文書です。戻せるのは、一つの言語の文書です
import-language-twice = `{ $path }` と別のファイルの言語が、どちらも `{ $language }` です。ファイルごとの言語を `--text-lang` で指定するか、ファイル名に入れてください（policy.ja.docx）
import-language = `{ $path }` の言語が分かりません。`--text-lang` で指定するか、ファイル名に入れてください（policy.ja.docx）
result-unwritten = 結果を書き出せませんでした（{ $cause }）

## publish

publish-no-target = 公開先が設定されていません
    .hint = `content/site.toml` に `[publish.production]` という行を書き、その下に `url = "file:///mnt/web/privacy"` のように書いてください
publish-which = 公開先が複数あります
    .hint = 次のどれかを指定してください：{ $known }
publish-unknown = `{ $name }` という公開先はありません
    .hint = 設定されている公開先：{ $known }
hosting-busy = 別の実行が { $since } から公開の作業をしています
    .hint = 終わるまでお待ちください。その実行が途中で止まっている場合は、`--take-over` を付けて公開し直してください。付けない場合、最後の動作から15分間は作業中とみなします
hosting-lock-lost = 別の実行が公開の作業を引き継いだため、この実行は中止しました
    .hint = ほかに誰が公開しているかを確かめてから、もう一度公開してください
hosting-changed = ビルドの間に、別の実行が公開しました
    .hint = もう一度公開してください
hosting-manifest = 公開先の `{ $path }` は、seibun が書き込んだ一覧ではありません
    .hint = 元の一覧を戻してください。戻せない場合は、削除してから `--adopt` を付けて公開してください。サイトのファイルは上書きされ、削除されるファイルはありません
hosting-later-day = { $before } 現在のサイトが既に公開されており、今回のサイトは { $now } 現在です
    .hint = このコンピューターの時計又は `--as-of` を確かめてください。意図して戻す場合は、`--earlier` を付けて公開してください
hosting-later-clock = 前回の公開は { $before } ですが、このコンピューターの時計は { $now } です
    .hint = 時計を合わせてください。前回の時計が誤っていた場合は、`--earlier` を付けて公開してください
hosting-foreign = 公開先に、seibun が公開したものではないファイル { $files } 件（`{ $path }` など）があり、サイトのファイルと重なります。何も送信していません
    .hint = 残すファイルは別の場所に移してください。残すものがない場合は、`--adopt` を付けて公開すると上書きされます
hosting-site-changed = 公開の途中で、出力先の `{ $path }` が変わりました
    .hint = 他のビルドが終わってから、もう一度公開してください
hosting-reserved = `{ $path }` は、公開の作業に使う名前です
    .hint = ファイルの名前を変えてください
hosting-no-folder = フォルダー `{ $path }` がありません
    .hint = 共有フォルダーを接続するか、フォルダーを作ってください
hosting-no-site = `{ $path }` は、seibun がビルドしたサイトのフォルダーではありません
    .hint = 先に `seibun build --out` でビルドしてください
hosting-connection = `{ $host }` に接続できません：{ $cause }
    .hint = `sftp { $host }` を手で試してください。何も尋ねられずに接続できる必要があります。接続先の確認、鍵及びアカウントは、このコンピューターの `ssh` の設定によります
hosting-refused = `{ $host }` が `{ $path }` を受け付けません：{ $cause }
    .hint = フォルダーがあること、アカウントに書込みの権限があること、及び空き容量を確かめてください
hosting-delete = `{ $path }` を削除できません：{ $cause }
    .hint = 削除できるようにしてから、もう一度公開してください
published-unreachable = `{ $address }` に問い合わせられません：{ $cause }
    .hint = アドレスとネットワークの接続を確かめてください
published-unreadable = `{ $address }` がないか、seibun が書き出したものではありません
    .hint = `base_url` と同じサイトのアドレス、又はフォルダーを指定してください。このバージョンの seibun でビルドしたものである必要があります
published-against-errors = このサイトの内容に誤りがあるため、公開されるべき内容が分かりません
    .hint = 先に誤りを直してください：`seibun check`
publish-drafts = `{ $path }` のサイトは、下書きを含めてビルドされています
    .hint = `--drafts` を付けずにビルドしてください
hosting-unreachable = `{ $host }` から応答がありません：{ $cause }
    .hint = アドレス、ネットワークの接続及びこのコンピューターのプロキシ（`HTTPS_PROXY`）を確かめてください
hosting-answer = `{ $host }` が `{ $path }` を受け付けません：{ $cause }（{ $code }）
    .hint = { $kind ->
        [clock] このコンピューターの時計を合わせてください。公開先の時計と5分以上ずれています
        [later] 時間をおいて、もう一度公開してください
        [place] バケットの名前と、`content/site.toml` の `region` 及び `endpoint` を確かめてください
        [room] 公開先の空き容量を増やすか、上限を引き上げてから、もう一度公開してください
       *[account] アカウントの権限を確かめてください。バケットの一覧、並びに公開先の読取り、書込み及び削除の権限が必要です
    }
hosting-endpoint = `{ $endpoint }` ではバケットに接続できません
    .hint = 公開先のサーバーのアドレスを、`endpoint` に `"https://s3.example.jp"` のように書いてください
hosting-no-account = オブジェクトストレージのアカウントが分かりません
    .hint = `AWS_ACCESS_KEY_ID` と `AWS_SECRET_ACCESS_KEY` を設定するか、`~/.aws/credentials` にプロファイル `{ $profile }` を書いてください
hosting-no-region = バケットのリージョンが分かりません
    .hint = 公開先の `url` の下に `region = "ap-northeast-1"` のように書いてください
hosting-without-web = この seibun は、機能 `web` なしでビルドされているため、オブジェクトストレージに公開できません
    .hint = その機能のある seibun を使うか、`rclone` や `aws s3 sync` で `public/` を送ってください

## 言語

language-no-tag = `{ $tag }` は言語タグではありません
    .hint = `ko`、`pt-BR`、`zh-Hant` のようなタグ（BCP 47）を書いてください
language-meant = `{ $tag }` は国を表します
    .hint = 言語のタグ `{ $meant }` を書いてください
language-private = `{ $tag }` は私用のタグで、ブラウザにも読者にも意味が通じません
    .hint = 登録されている言語のタグを使ってください
language-listed = `{ $tag }` は既にサイトの言語です
language-no-words = プログラムには `{ $from }` の文言がありません
    .hint = 文言のある言語から選んでください（ja、en、zh、zh-Hant、ko、de、fr、es、pt-BR、vi、th、id、ar）
language-shape = `content/site.toml` に `languages` が見つかりません
    .hint = languages = ["ja", "en"] のように一覧で書いてから、もう一度実行してください
