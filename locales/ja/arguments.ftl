### `--help` の言葉と、コマンドラインを読み取れないときの言葉。
###
### `command-名前` はコマンドの説明、`.more` はその続き、ほかの属性は引数の説明。引数の値は、その後に続けて書く（`.format-json`）。

command-seibun = プライバシーポリシーなどの文書を、日本語、英語その他の言語の静的サイトとして公開します。
    .more = サイトは、content/site.toml のあるフォルダーです。どのコマンドでも --root でそのフォルダーを指定でき、省略すると現在のフォルダーになります。終了コード: 0 は完了、1 は内容に問題がある、2 は実行できなかった。
    .root = サイトのフォルダー
    .lang = プログラムの表示言語（省略時: お使いの環境の言語）
    .lang-ja = 日本語
    .lang-en = 英語
    .as-of = 今日とみなす日。2026-04-01、2026年4月1日、令和8年4月1日など（省略時: サイトのタイムゾーンでの今日）
    .color = 色を付けるとき
    .color-auto = 端末に表示するとき
    .color-always = 常に付ける
    .color-never = 付けない
    .quiet = 問題のほかは表示しない
    .help = 説明を表示する（-h は短い説明）
    .version = バージョンを表示する
command-help = コマンドの説明を表示する
    .subcommand = コマンド
command-init = 新しいサイトを作る。書き方の説明がコメントとして付きます
    .more = すぐにプレビューで見られます。本文は例、会社名などは仮の値です。自社のものに書き換えるまでは公開されません。
    .folder = 作るフォルダー。まだないものか、空のもの
command-check = 内容を検査し、問題をすべて表示する
    .more = サイトのすべてのファイルを読み込み、すべてのページを作ってみて、問題を、ファイル、行及び列と直し方とともに表示します。何も書き込みません。
    .format = 指摘の表示形式
    .format-human = 行とその箇所を示す
    .format-short = 指摘ごとに1行
    .format-json = プログラム用
    .format-github = GitHub Actions 用
    .deny-warnings = 警告があるときも失敗とする
    .drafts = 下書きも、公開するものとして検査する
    .profile = 法令のチェックリストも確かめる
    .profile-appi = 個人情報の保護に関する法律
    .profile-telecom = 電気通信事業法（外部送信）
    .profile-gdpr = EU一般データ保護規則
    .capture = Cookieと外部送信の一覧をブラウザの記録（HAR）と比べ、足りない行を表示する
    .rules = すべての規則を、重大度とともに表示する（`!` は重大度を下げることも無効にすることもできないもの）
command-build = 内容を検査し、サイト全体をフォルダーに書き出す
    .more = フォルダーは、問題がないときに限り、一度に入れ替えます。内容に誤りがあるとき、又は途中で終了したときは、元のサイトがそのまま残ります。
    .out = サイトを書き出すフォルダー（省略時: サイトのフォルダーの public）
    .drafts = 下書きも、下書きと表示して公開する
    .precompress = テキストのファイルごとに .gz と .br を添える（圧縮済みのファイルをそのまま送るサーバー用）
    .deny-warnings = 警告があるときも失敗とする
command-compare = 文書の二つの版の違いを表示する
    .more = 条は id で、項や行は内容で対応させ、変わった語に印を付けます。同じ新旧対照表は、二つ目以降の版ごとにページとして公開されます。
    .notice = 文書（フォルダーの名前）
    .old = 旧版（フォルダーの名前又は日付）
    .new = 新版
    .text-lang = 比べる本文の言語（省略時: 正文の言語）
    .format = 書き出す形式
    .format-terminal = 端末に表示する
    .format-docx = 新旧対照表（Word文書）
    .out = Word文書の書き出し先（省略時: 文書と版の名前のファイル）
command-import = Word、HTML、Markdown又はテキストのファイルから、版の本文を作る
    .more = 番号は採番方式のものに、表は表になり、複数の言語で対応する条項には同じ id が付きます。人が `draft = true` を削除するまで、その版は下書きです。語が失われるときは必ず知らせます。
    .files = ファイル（.docx、.html、.md、.txt）。言語ごとに一つ、正文を先に
    .text-lang = 各ファイルの言語。ファイルの順に（省略時: サイトの言語の順、又は policy.ja.docx のようなファイル名による）
    .notice = 本文を加える文書（フォルダーの名前）
    .version = 作る版。施行日、又は下書きの名前
    .replace = すでにある本文を上書きする
    .accept = 失われる語があっても書き込む
command-export = 版の本文を、Word文書又はテキストとして書き出す
    .more = 一つの言語、又は左右に並べた二つの言語を、ページと同じ番号を付けて書き出します。見出しは見出しになるので、Wordのナビゲーションに条が並びます。
    .notice = 文書（フォルダーの名前）
    .version = 版（フォルダーの名前又は日付。省略時: 施行中の版）
    .text-lang = 本文の言語（省略時: 正文の言語）
    .beside = 右に並べる言語
    .format = 書き出す形式
    .format-docx = Word文書
    .format-text = テキスト（封印の対象となる形）
    .out = 書き出し先（省略時: 文書、版及び言語の名前のファイル）
command-serve = サイトをブラウザで表示し、保存のたびに更新する
    .more = 開くアドレスを表示します。下書きも見られます。読み取れないファイルがあるときは、前のページのまま、問題をページの上に示します。/_seibun/ には、すべての文書の一覧があり、別の日のサイトも見られます。終了するには Ctrl-C を押してください。
    .port = 待ち受けるポート。0 は空いているポート
    .bind = 待ち受けるアドレス。省略時のほかは、別の機器からも開けます
    .open = ブラウザを開く
    .poll = ファイルを絶えず見張る（変更が通知されないネットワークドライブなど）
command-schema = ファイルの種類ごとの JSON Schema を表示する（エディター用）
    .more = エディターに設定すると、入力中に、キーの候補と誤りが表示されます。
    .file = ファイルの種類
    .file-site = content/site.toml
    .file-notice = notice.toml
    .file-text = 版の本文（ja.toml、en.toml）
    .file-records = records.toml
command-revise = 施行中の版から、文書の次の版を作る
    .more = 本文と台帳を、施行日の名前のフォルダーに写し、下書きとして notice.toml に書き加えます。下書きは公開されません。本文を直してから `draft = true` を削除してください。上書きはしません。
    .notice = 文書（フォルダーの名前）
    .date = 新しい版の施行日。2026-04-01、2026年4月1日、令和8年4月1日など
command-tidy = 本文を、内容を変えずに標準の形に書き直す
    .more = 番号や記号は `1. `、`1) `、`- `、`> ` になり、字下げは一つ上の段の文の始まりに揃います。語、コメント及び改行は変わりません。封印した本文には手を付けず、二通りに読める行のある本文はそのままにします。
    .notice = 文書（フォルダーの名前。省略時: すべての文書）
    .check = 標準の形でない本文を表示するだけにする。あれば失敗とする
command-status = すべての版について、施行中か、未施行か、封印済みか、及びサイトが次に変わる日を表示する
    .format = 表示形式
    .format-human = 表
    .format-json = プログラム用
command-seal = 公表した版を封印し、変えられないようにする
    .more = 下書きでない版ごと、言語ごとに、本文をテキストとして、その SHA-256 並びに使われた名称、住所及び数値の写しとともに書き込みます。以後、本文を変えると誤りになります。変わった本文は、訂正（--erratum）として記録しない限り、改めて封印されることはありません。
    .notice = 文書（フォルダーの名前。省略時: すべての文書）
    .version = 版（2026-04-01 など。省略時: すべての版）
    .erratum = 封印した版の変更を、今日の訂正として記録する
    .completion = 封印したときになかった翻訳を、今日の補完として記録する
    .with-stale = 原文より遅れている翻訳を、そのまま封印する
    .undo = まだ公表されていない版の封印を取り消す。取消しは記録に残る
    .reason = 訂正の内容と理由。サイトの言語ごとに: --reason ja=… --reason en=…
command-verify = 封印したものが封印したときのままであることを確かめ、何が証明されないかも示す
    .more = サイトを確かめます。パスを指定すると、それだけを確かめます（公開したサイトのフォルダー、又は保存した seals.txt）。--published を付けると、封印の記録がその写しに続いていることも確かめます。
    .path = 公開したサイトのフォルダー、又は保存した seals.txt（省略時: サイト）
    .published = 封印の記録が続いていなければならない seals.txt の写し（省略時: public/seals.txt があればそれ）
command-translated = 訳文が現在の正文に対応していることを記録する
    .more = 正文の条項ごとの指紋を、その訳文の横（`translates`）に書き込みます。ファイルのほかの部分は変わりません。正文が変わると、見直すべき条項を検査が示し、ページが読者に知らせます。
    .notice = 文書（フォルダーの名前）
    .language = 翻訳の言語
    .sections = 条項の id（省略時: すべての条項並びに題名、前文及び末尾）
    .version = 版（省略時: この翻訳のある最新の版）
command-explain = 規則の内容、理由及び直し方を表示する
    .rule = 規則。指摘に示された名前

## 周りの言葉

help-usage = 使い方: { $usage }
help-commands = コマンド
help-arguments = 引数
help-options = オプション
help-default = （省略時: { $value }）
help-values = （{ $values }）
help-value = { $value }: { $about }

# 使い方の中で値を表す語。
value-name =
    .options = [オプション]
    .address = アドレス
    .command = コマンド
    .date = 日付
    .dir = フォルダー
    .file = ファイル
    .format = 形式
    .lang = 言語
    .lang-text = 言語=理由
    .language = 言語
    .new = 新版
    .notice = 文書
    .old = 旧版
    .path = パス
    .port = ポート
    .profile = 法令
    .rule = 規則
    .section = 条項
    .version = 版
    .when = とき

## 読み取れないとき

arguments-unknown = `{ $argument }` という引数はありません
arguments-unknown-near = { arguments-unknown }
    .hint = `{ $nearest }` のことではありませんか
arguments-command = `{ $argument }` というコマンドはありません
arguments-command-near = { arguments-command }
    .hint = `{ $nearest }` のことではありませんか
arguments-value = `{ $value }` は `{ $argument }` に指定できません
arguments-value-known = { arguments-value }
    .hint = 指定できるもの: { $known }
arguments-value-near = { arguments-value }
    .hint = `{ $nearest }` のことではありませんか
arguments-no-value = `{ $argument }` に値がありません
arguments-no-value-known = { arguments-no-value }
    .hint = 指定できるもの: { $known }
arguments-surplus-value = `{ $argument }` に値（`{ $value }`）は指定できません
arguments-missing = 足りないもの: { $known }
arguments-conflict = `{ $argument }` と { $known } は一緒に指定できません
arguments-twice = `{ $argument }` が二度指定されています
arguments-utf8 = 文字として読み取れない引数があります
arguments-other = コマンドラインを読み取れません
arguments-date = `{ $value }` は日付として読み取れません
    .hint = 2026-04-01 のように書いてください。2026/4/1、2026年4月1日、令和8年4月1日などでも構いません
arguments-port = `{ $value }` はポートの番号ではありません
    .hint = 0 から 65535 までの数を指定してください
arguments-address = `{ $value }` はこの機器のアドレスではありません
    .hint = 127.0.0.1 のように数で指定してください。すべてのアドレスで待ち受けるときは 0.0.0.0 です
arguments-reason-language = `{ $value }` の先頭に言語がありません
    .hint = 言語、`=`、理由の順に書いてください: ja=誤記を訂正
arguments-reason-empty = `{ $value }` に理由がありません
    .hint = 何をなぜ訂正するのかを書いてください: ja=誤記を訂正
arguments-more = 詳しくは `{ $command } --help` で表示します。
