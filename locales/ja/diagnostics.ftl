# levels and report

level-error = エラー
level-warning = 警告
level-info = 情報
level-help = ヒント
path-built-in = 組み込みの { $path }
more-of-a-line = …同じ行にほか{ $count }件の `{ $rule }` があります
summary-findings =
    エラー { $errors } 件、警告 { $warnings } 件{ $infos ->
        [0] { "" }
       *[other] 、情報 { $infos } 件
    }{ $unshown ->
        [0] { "" }
       *[other] （うち { $unshown } 件は公開しない下書きの中にあり、公開を妨げません）
    }

# catalog rules

fluent-syntax =
    { $problem ->
        [equals] メッセージの名前の後に `=` がありません
        [brace-open] 波括弧が閉じられていません
        [brace-close] 対応する開き波括弧がありません
        [character] メッセージの名前に使えない文字
        [value] `=` の後に何もありません
        [default] `*` の付いた選択肢がありません
        [defaults] `*` の付いた選択肢が複数あります
        [selector] 選択の条件に使えません
        [quote] 引用符が閉じられていません
        [escape] `\` の後の文字が不明
        [function] 呼び出せません
        [argument] 括弧内の値の順序違い又は重複
        [nested] `{"{"}` と `(` が一つのメッセージの限度（{ $most }個）を超えています
        [expression] `$変数`・名前・数値のいずれもありません
       *[other] メッセージの書式が不正
    }
    .entry = `名前 = 文` の形で書いてください（名前は英数字と `-`）。文の2行目以降は空白で始めてください
    .brace = `{"{"} $変数 {"}"}` の形で書いてください。文中に波括弧そのものを出すには `{"{"}"{"{"}"{"}"}` と書いてください
    .default = 最後の選択肢だけに `*` を付け、`*[other]` としてください
function-unknown = 関数又は値の数が不正：`{ $id }` の中の `{ $name }`
    .hint = 使える関数は `NUMBER($変数)` だけです
locale-missing = 言語 `{ $language }` の文言がありません
    .hint = サイトの他の言語にあるすべてのメッセージを `locales/{ $language }/*.ftl` に書いてください
locale-unlisted = サイトの言語に含まれない `{ $language }` の文言があります
    .hint = `content/site.toml` の `languages` に `{ $language }` を加えるか、フォルダーを削除してください
message-attributes =
    言語 `{ $language }` のメッセージ `{ $id }` に{ $problem ->
        [value] 本文がありません
        [lacking] `.{ $attribute }` がありません
        [counter] 数え方にない `{ $attribute }` が書かれています
        [part] 番号に使えない `{ $attribute }` が波括弧の中に書かれています
       *[surplus] 不明な `.{ $attribute }` があります
    }
    .lacking = メッセージの下に `    .{ $attribute } = …` の行を加えてください
    .nearest = `.{ $nearest }` ではありませんか
    .known = 使えるもの：{ $known }
    .parts = 波括弧の中に書けるのは、`n`、`parent`、`branch`、`outer`、`around` と、`n` 又は `branch` に数え方を付けたもの（`{"{branch:a}"}`）です
    .reference = 基準となる定義
message-cycle = メッセージ `{ $id }` が `{ $name }` を通じて自分自身を引用しています
message-duplicate = 言語 `{ $language }` に `{ $id }` が重複しています
    .first = 最初の定義
    .hint = どちらか一方を削除してください
    .kind = メッセージと用語には同じ名前を使えません。どちらか一方の名前を変えてください
message-copied = `{ $language }` のメッセージ { $count } 件が `{ $from }` の文言のままです：{ $ids }
    .hint = `locales/{ $language }/` で訳してください
message-untranslated = プログラムのメッセージ { $count } 件に `{ $language }` の訳がまだなく、英語で表示されます：{ $ids }
    .hint = `locales/{ $language }/` のファイルに加えてください
message-missing = 言語 `{ $language }` にメッセージ `{ $id }` がありません
    .hint = `locales/{ $language }/` のファイルに加えてください
message-surplus = メッセージ `{ $id }` が言語 `{ $language }` にしかありません
    .nearest = `{ $nearest }` ではありませんか
    .hint = 他の言語にも加えるか、削除してください
message-variables =
    言語 `{ $language }` のメッセージ `{ $id }` { $problem ->
        [lacking] に `${ $variable }` がありません
        [argument] が `{ $name }` に `${ $variable }` を渡していません
       *[unknown] に不明な変数 `${ $variable }` があります
    }
    .lacking = 値を示す位置に `{"{"} ${ $variable } {"}"}` と書いてください
    .argument = `{"{"} { $name }({ $variable }: "…") {"}"}` と書いてください
    .nearest = `${ $nearest }` ではありませんか
    .known = 使えるもの：{ $known }
    .reference = 基準となる定義
term-or-message-unknown = 言語 `{ $language }` のメッセージ `{ $id }` が引用する `{ $name }` がありません
    .nearest = `{ $nearest }` ではありませんか

## ファイル (inputs)

hidden-file = `{ $path }` は隠しファイルのため、公開されません
    .name = 公開する場合は、ピリオドで始まらない名前に変えてください（公開される隠しファイルは `.htaccess` と `.well-known` だけです）。公開しない場合は、`content/static` の外に移してください
link-outside = `{ $path }` はリンクですが、リンク先がサイトの外にあるか、存在しないか、自分を含むフォルダーです
    .copy = リンクの代わりに、ファイル又はフォルダーそのもののコピーを置いてください
    .many = リンク先のフォルダーにもリンクがあり、サイトとしては多すぎるファイルに行き着きます。リンクの代わりに、フォルダーそのもののコピーを置いてください
no-file = `{ $path }` は、フォルダー、パイプ、デバイス又はソケットです。ここにはファイルを置いてください
    .move = 別の場所に移し、ファイルそのものを置いてください
not-utf8 = ファイルの文字コードが UTF-8 ではありません（ここが最初の読み取れない文字）
    .save = 文字コードに「UTF-8」を選んで保存し直してください（多くのエディターでは「名前を付けて保存」で選べます）
too-large = `{ $path }` はサイトのファイルとしては大きすぎるため、読み込みませんでした
    .move = サイトのフォルダーの外に移してください

## 項目と値 (decode)

bad-date = `{ $date }` は暦にない日付です
bad-language = `{ $tag }` は言語コード（`ja`、`en`、`zh-Hant` など）ではありません
    .nearest = `{ $nearest }` ではありませんか
missing-key =
    { $table ->
        [cookie] この `[[cookie]]` に
        [operator] `[operator]` に
        [person] `person` に
        [reference] `reference` に
        [representative] `representative` に
        [section] この `[[section]]` に
        [table] この `[[section.table]]` に
        [transmission] この `[[transmission]]` に
        [version] この `[[version]]` に
       *[other] { "" }
    }必須の項目 `{ $key }` がありません
toml-syntax =
    { $kind ->
        [boolean] `{ $detail }` は `true` でも `false` でもありません
        [date] `{ $detail }` は、ここでの日付の書き方でないか、暦にない日付です
        [deep] 括弧又はまとまりの入れ子が深すぎます
        [duplicate] 同じ項目又はまとまりが既にあります
        [escape] `"` で囲んだ文字の中の `\` の後に、意味のない文字があります
        [extra-comma] 値のない余分なコンマ
        [inner-mark] `{ $detail }` で囲んだ文字が、途中の同じ記号の位置で終わっています
        [inner-marks] 行の途中に `{ $detail }` があり、その後に文章が続いています
        [key] `{ $detail }` は項目名に使えません
        [leading-zero] `0` で始まる数値
        [line-end] 改行コードが Windows のものでも macOS・Linux のものでもありません
        [more] この行に余分なものが続いています
        [no-comma] 値と値の間にコンマがありません
        [no-equals] `{ $detail }` の後に `=` がありません
        [no-key] `=` の前に項目名がありません
        [no-name] 角括弧の中に名前がありません
        [no-opening] `{ $detail }` に対応する `{ $expected }` が前にありません
        [no-value] `=` の後に値がありません
        [number] `{ $detail }` は数値として読めません
        [pair] リストの中の `=`
        [sign] `{ $detail }` は、`{ $expected }` に似た別の文字です
        [single-brackets] `{ $detail }` は、複数置けるまとまりです
        [stray] 引用符の外の文字又は値のない項目
        [text-marks] 複数行の文章の前後が、`{ $expected }` でなく `{ $detail }` になっています
        [unclosed-brackets] 最後の値の後に `{ $expected }` がありません
        [unclosed-head] `{ $detail }` に対応する `{ $expected }` がありません
        [unclosed-line] `{ $expected }` で始まる文字が、同じ行で閉じられていません
        [unclosed-text] 複数行の文章の後に `{ $expected }` がありません
        [unopened-line] この文字の前に `{ $expected }` がありません
        [unopened-text] 複数行の文章の前に `{ $expected }` がありません
        [unquoted] 引用符で囲まれていない文字
       *[other] 読み取れません: `{ $detail }`
    }
    .expected =
        { $kind ->
            [boolean] 引用符を付けずに、小文字で `{ $expected }` と書いてください
            [date] 年・月・日を `{ $expected }` のように数字で書いてください
            [deep] 入れ子を減らしてください
            [duplicate] どちらかを削除するか、一つにまとめてください
            [escape] `\` そのものは `\\` と書くか、文字を `'…'` で囲んでください（`'` の間では `\` も普通の文字です）
            [extra-comma] 削除してください
            [inner-mark] その記号を含む文字は `{ $expected }` で囲んでください
            [inner-marks] 削除してください（この記号は、文章の前と後にだけ書きます）
            [key] 項目名を半角の英数字、`-`、`_` で、空白を入れずに書いてください
            [leading-zero] 先頭の `0` を取るか、数量でない番号は `{ $expected }` のように引用符で囲んでください
            [line-end] お使いのシステムの改行コードで保存し直してください
            [more] 削除するか、行を改めてください。文字は全体を引用符で囲んでください
            [no-comma] 値と値の間に半角のコンマを入れてください（例: `["…", "…"]`、`{"{"} ja = "…", en = "…" {"}"}`）
            [no-equals] `項目名 = "値"` の形で書いてください
            [no-key] `項目名 = "値"` の形で書いてください。覚書の行は `#` で始めてください
            [no-name] `[operator]`、`[[section]]` のように名前を書いてください
            [no-opening] `{ $expected }` を補うか、`{ $detail }` を削除してください
            [no-value] `=` の後に値を書いてください。文字は引用符で囲みます
            [number] 数値は `1000` のように数字だけで書き、それ以外は引用符で囲んでください
            [pair] 項目は波括弧の中に書いてください（例: `{"{"} ja = "…", en = "…" {"}"}`）
            [sign] 半角の `{ $expected }` を書いてください（文章の外の引用符、括弧、コンマ、空白等は半角です）
            [single-brackets] それぞれ `{ $expected }` と書いてください
            [stray] `項目名 = "値"` の形で書いてください。数行にわたる文章は前後を `'''` で囲み、覚書の行は `#` で始めてください
            [text-marks] 文章の前と、文章の後の独立した行に、`{ $expected }` （3つ）を書いてください
            [unclosed-brackets] ここに `{ $expected }` を書いてください（次の行からは別の項目です）
            [unclosed-head] 名前の後に `{ $expected }` を書いてください
            [unclosed-line] ここに `{ $expected }` を書いてください（複数行の文章は `'''` と `'''` の間に書きます）
            [unclosed-text] ここに `{ $expected }` だけの行を置いてください（次の行からは文章ではありません）
            [unopened-line] ここに `{ $expected }` を書いてください
            [unopened-text] `=` の後に `{ $expected }` を書いてください
            [unquoted] 文字は半角の引用符で `"…"` のように囲み、数値は `1000`、日付は `2026-04-01`、はい・いいえは `true`・`false` と書いてください
           *[other] 項目は `名前 = "値"`、まとまりは `[名前]` 又は `[[名前]]` のように書いてください
        }
    .first = 既にここにあります
    .opened = 文章等の始まり
unknown-key =
    { $table ->
        [cookie] この `[[cookie]]` に
        [operator] `[operator]` に
        [person] `person` に
        [reference] `reference` に
        [representative] `representative` に
        [section] この `[[section]]` に
        [table] この `[[section.table]]` に
        [transmission] この `[[transmission]]` に
        [version] この `[[version]]` に
       *[other] { "" }
    }不明な項目 `{ $key }` があります
    .above = `{ $key }` はファイル全体の項目です。最初の角括弧の行より前に移してください
    .inside = `{ $key }` は `{ $place }` の下に書く項目です
    .path = `{ $place }` と書いてください
    .nearest = `{ $nearest }` ではありませんか
    .known = 使えるもの：{ $known }
wrong-type =
    `{ $key }` の値が、{ $expected ->
        [array]
            { $key ->
                [cookie] `[[cookie]]` で始まるまとまり
                [section] `[[section]]` で始まるまとまり
                [table] `[[section.table]]` で始まるまとまり
                [transmission] `[[transmission]]` で始まるまとまり
                [version] `[[version]]` で始まるまとまり
               *[other] リスト（`["…", "…"]`）
            }
        [boolean] `true`・`false` の値
        [date]
            { $found ->
                [date] 時刻のない日付
               *[other] 日付
            }
        [integer]
            { $found ->
                [integer] 18桁以下の整数
               *[other] 引用符のない整数
            }
        [string] 引用符で囲んだ文字
        [table] 項目のまとまり（`[名前]` 又は `{"{"} … {"}"}`）
       *[other] ここで使える種類
    }ではなく、{ $found ->
        [array] リスト（`[…]` 又は `[[名前]]`）
        [boolean] `true`・`false` の値
        [date]
            { $expected ->
                [date] 時刻又は時刻を含む日付
               *[other] 日付
            }
        [float] 小数
        [integer]
            { $expected ->
                [integer] それより長い整数
               *[other] 数値
            }
        [string] 引用符で囲んだ文字
        [table] 一つだけのまとまり（`[名前]` 又は `{"{"} … {"}"}`）
       *[other] 別の種類
    }になっています
    .keys = 中に書けるもの: { $known }
    .unquote = 引用符を外し、年・月・日を数字で `{ $key } = { $day }` と書いてください

## content/site.toml (config)

bad-base-url = `{ $url }` はサイトのアドレスとして使えません
    .example = `https://` から末尾の `/` まで、全体を半角で `"https://privacy.example.jp/"` のように書いてください
    .nearest = 末尾に `/` を付けた `{ $nearest }` ではありませんか
bad-publish-url = `{ $url }` には公開できません
    .example = SSHで接続するサーバーは `"sftp://user@www.example.jp/var/www/privacy"`、オブジェクトストレージは `"s3://bucket/prefix"`、このコンピューターや共有フォルダーは `"file:///mnt/web/privacy"` のように書いてください
    .s3 = バケット（小文字）と、必要なら接頭辞を `"s3://bucket/prefix"` のように書いてください
    .web = `https://` からアドレス全体を書いてください。アカウントは書かないでください
    .no-storage = 消してください。`endpoint` と `region` は `"s3://bucket/prefix"` のような公開先だけのものです
    .password = パスワードを消し、ファイルに書かれていたものは変更してください。接続にはこのコンピューターの `ssh` と鍵を使います（`ssh-keygen` で作り、`ssh-copy-id` で登録します）
    .sftp = アカウント、サーバー、及び最上位からのフォルダーを `"sftp://user@www.example.jp/var/www/privacy"` のように、又はアカウントの初期フォルダーからの位置を `"sftp://user@www.example.jp/~/www"` のように書いてください
    .file = `file://` に続けて、`/` から始まるパス全体を `"file:///mnt/web/privacy"` のように書いてください
bad-url-name = 名前 `{ $name }` はアドレスに使えません（使えるのは `a` から `z`、`0` から `9`、先頭以外の `-`）
    .nearest = `{ $nearest }` ではありませんか
bad-address = `{ $address }` はウェブのアドレスとして完全ではありません
    .whole = ブラウザに表示されるとおり、`https://` から始めて全体を書いてください
mark-in-value = `{ $key }` の `{ $mark }` は、書かれたとおりに表示されます
    .words = 文字だけを書いてください。名称、住所及び項目名では、記号、リンク及び値は使えません
blank-value = `○○` は、まだ埋めていない空欄です
    .fill = 自社の内容を書くか、この項目を削除してください
bad-page =
    { $problem ->
        [empty] ページ `{ $name }` に載せる文書がありません
        [taken] `{ $name }` は、他のページのアドレスです
       *[unknown] `{ $name }` という文書はありません
    }
    .first = 重なっているもの
    .nearest = `{ $nearest }` ではありませんか
    .known = サイトの文書：{ $known }
reserved-name = `{ $name }` は、文書のアドレス用の名前には使えません
    .folder = フォルダーの名前を変えてください。`content/static` のファイルは、そのまま公開されます
    .other = 別の名前を付けてください。`/data/{ $name }.json` は、すべての文書の一覧です
bad-phone = 電話番号 `{ $phone }` が国際形式ではありません
    .example = `+` と国番号に続けて、先頭の0を除いた番号を `-` で区切って `"+81-3-0000-0000"` のように書いてください
date-style =
    日付の形式 `{ $style }` は{ $style ->
        [both] 日本語専用
        [dmy] 英語専用
        [era] 日本語専用
       *[other] 別の言語専用
    }で、言語 `{ $language }` には使えません
duplicate-language = 言語 `{ $language }` が重複しています
fact-shape = `[fact.…]` の値がないか、複数あるか、金額に通貨がありません
    .shapes = `text = "…"`、`amount = 1000` と `currency = "JPY"`、`date = 2026-04-01`、`url = "https://…"` のうち一つだけを書いてください
    .line = 一行で書いてください。文の中で使われます
no-language = `languages` に言語が一つもありません（例：`languages = ["ja", "en"]`）
unknown-value = `{ $name }` はここで使える値ではありません
    .nearest = `{ $nearest }` ではありませんか
    .known = 使えるもの：{ $known }
unknown-time-zone = タイムゾーン `{ $name }` はありません
    .example = IANA タイムゾーンデータベースの名前を、`"Asia/Tokyo"` や `"UTC"` のように書いてください
unlisted-language = `{ $language }` は、サイトの言語に含まれていません
    .nearest = `{ $nearest }` ではありませんか
    .known = 使えるもの：{ $known }
unreachable-contact = 窓口に連絡先がありません
    .channels = `phone`、`email`、`form`、`address` のうち少なくとも一つを加えてください
untranslated-value = `{ $key }` に言語 `{ $language }` の値がありません
    .add = `{ $first } = "…"` のように加えるか、すべての言語に共通の一つの文字列にしてください

## 番号の付け方 (numbering)

bad-pattern = 波括弧の中の `{ $part }` は番号の書式として使えないか、波括弧が閉じられていません
    .parts = 番号は `{"{n}"}`、英字で数えるなら `{"{n:a}"}`（ほかに `1` `１` `A` `i` `I` `ア` `イ` `一` `①`）、上位の番号は `{"{parent}"}`、枝番号は `{"{branch}"}`（枝を一から数えるなら `{"{branch:a}"}`）、引用の中の外側の番号は `{"{outer}"}` 又は `{"{around}"}` と書いてください

numbers-run-together = この番号は、引用すると直前の番号と続いて読めなくなります（1 と 2 が `{ $cited }`）
    .sign = `-{"{n}"}` や `({"{n}"})` のように記号を入れるか、この行を削除してください（`1.2` のように書かれます）

## notice.toml (content)

date-order = `{ $later }`（{ $second }）が `{ $earlier }`（{ $first }）より前の日付になっています
    .other = `{ $earlier }` の日付
    .order = 日付は制定・公表・施行の順になります。いずれかを改めてください
duplicate-version = 版の名前 `{ $version }` が重複しています
    .first = 最初の版
    .rename = 同じ日の二つ目の版には、別の `id` を付けてください
no-version = 文書に版がありません
    .example = `[[version]]` の行と、その下に `effective = 2026-04-01` の行を加えてください
undated-version = 版に施行日がありません
    .undated = `undated = true` とするときは、公表日 `announced = 2026-04-01` を書き、`effective` は書かないでください
    .date = `effective = 2026-04-01` を加えてください。施行日を定めずに公表するときは、`undated = true` と `announced = 2026-04-01` を書きます。施行日が未定の間は、代わりに `id = "next"` と `draft = true` を書いてください
version-name = 版の名前 `{ $version }` が施行日と異なります
    .rename = `id` と `effective` を同じ日付にするか、`id` を日付でない名前にし、版のフォルダーを `id` と同じ名前にしてください

## 本文と表 (content)

branch-without-stem = 枝番号の元になる条項が前にありません
    .first = `branch = true` を削除するか、枝番号の元になる条項の後に移してください
deleted-section-not-empty = 削除された条項 `{ $section }` に本文、表又は条項が残っています
    .empty = 番号だけが残るように本文、表及び中の条項を取り除くか、`deleted = true` を削除してください
duplicate-id = 名前 `{ $id }` が重複しています
    .first = 最初に使われている場所
    .record = 本文に同じ名前のものがあり、参照はそちらを指します。この記載に別の名前を付けてください
empty-title = 題名が空です
    .write = 文書の題名を書いてください（例：`title = "プライバシーポリシー"`）
missing-heading = 条項 `{ $section }` に見出しがありません
    .add = `heading = "…"` を加えてください。番号だけを残す場合は `deleted = true` を加えてください
no-cell-above = `^` が指す、すぐ上のセルがありません
no-record-above = `^` が指す、すぐ上の記載の同じ項目がありません
    .write = `^` は、すぐ上の記載の同じ項目と同じという意味です。内容を書いてください
    .whole = `^` は、言語ごとではなく、項目全体に一つだけ書きます（`recipient = "^"`）
no-cell-before = `<` が指す、すぐ左のセルがありません
no-table-file = この本文と同じフォルダーに `{ $file }` というファイルはありません
    .nearest = `{ $nearest }` ではありませんか
    .known = あるファイル：{ $known }
two-sources = 表の行が、ここにも、ファイル `{ $file }` にもあります
    .one = `rows` と `file` のどちらか一つを削除してください
row-length = この行のセルは { $cells } 個ですが、表は { $columns } 列です
    .fill = すべてのセルを書いてください。空のセルは `""`、上と同じセルは `"^"` です

## records.toml (content)

bad-lifetime = `{ $lifetime }` はCookieの有効期間として読めません
    .forms = `"session"` 又は期間を書いてください（例：`"P2Y"` は2年、`"P6M"` は6か月、`"P30D"` は30日、`"PT12H"` は12時間）
unknown-provider = 提供者 `{ $name }` は `self` でも、`[[transmission]]` の `id` でもありません
    .nearest = `{ $nearest }` ではありませんか
    .known = 使えるもの：{ $known }

## 本文の記号 (markdown)

bad-link = `{ $address }` はリンク先として使えません
    .footnote = 脚注は使えません。その語句を、本文の下に `> ` で始まる注として書いてください
    .kinds = `https://…`、`mailto:…`、`tel:…`、サイト内のパス（`/…`）又は参照（`#条項のid`、`文書名#条項のid`）を書いてください
empty-item = 番号又は `-` の後に本文がありません
    .remove = 同じ行に本文を書くか、番号又は `-` を削除してください
joined-lines = この行は、上の行とつながります
    .torn = 途中で分かれた語やアドレスは、一行につなげて書いてください。ページの番号は削除し、脚注は `> ` で始まる注にしてください
    .break = 住所や署名のように行ごとに独立するものは、上の行の末尾に `\` を書いてください。段落を分けるときは空行を入れ、リストにするときは各行の先頭に `- ` を書いてください
shallow-indent = 字下げが足りず、上の項目の中に入っていません
    .further = 項目の本文の位置まで字下げするか（`1. ` と `1) ` の下は空白3個、`- ` の下は2個、`10. ` の下は4個）、字下げをしないでください
mark-sequence =
    { $kind ->
        [outer] `{ $mark }` の外側の番号 { $number } が、ここにはありません
       *[readings] `{ $mark }` から始まるリストは、どの順序で読んでも最初から続いていません：{ $readings }
    }
    .begin = 最初の番号から順に書いてください。本文の文字であれば、前に `\` を書いてください
    .outer = `{ $mark }` が次の条項に属するときは、`[[section]]` を分けてください。項に属するときは、前に `{ $number }. ` の行を書いてください。本文の文字であれば、前に `\` を書いてください
typed-heading = `{ $words }` は条項の見出しですが、本文の中に書かれています
    .section = `[[section]]` とし、`id` と、番号を除いた `heading` を書いてください。番号は `numbering` に従って付けられます
typed-table = `{ $words }` は表の行ですが、本文の中に書かれています
    .section-table = 各行のセルの数をそろえてください。条項（`[[section]]`）の `text` では、そろった行はそのまま表になります。他の場所では、表は `[[section.table]]` の `columns` と `rows` に書き、置く場所に `{"{table:名前}"}` と一行に単独で書いてください
unclear-line = `{ $words }` は、上の行の続きとも、独立した段落とも読めます
    .line-above = この行は文の途中で終わっています
    .choose = 続きであれば、1行につなげるか、上の行の本文の位置まで字下げしてください。上の行が題名であれば、`**…**` とし、その下に空行を入れてください。独立した段落であれば、上に空行を入れてください
unusual-mark =
    { $kind ->
        [thin] `{ $words }` と半角空白1個を、リストの番号と読みました
        [table] `{ $words }` とその下の行を、1行目を見出しとする表と読みました
       *[titled] `{ $words }` を、上の行を題名とする項目の本文と読みました
    }
    .table =
        `seibun tidy` がこれらの行を表に書き直します。自分で書き直すときは、これらの行を `{ $placeholder }` の一行に替え、この条項の最後（次の `[[section]]` の前）に次のとおり書いてください
        { $table }
    .thin = 番号であれば `{ $words }.` と書いてください。番号でなければ、前に `\` を書いてください
    .titled = 項目の本文であれば、上に空行を入れて字下げしてください（`seibun tidy` がそうします）。そうでなければ、上に空行を入れてください
empty-link = `{ $address }` へのリンクに文字がありません
    .words = `[お問い合わせフォーム](https://…)` のように角括弧の中に文字を書くか、ウェブのアドレスなら括弧なしでアドレスだけを書いてください
unknown-reference-form = `"{ $title }"` は参照の書き方として使えません
    .nearest = `"{ $nearest }"` ではありませんか
    .known = 使えるもの：{ $known }
unclosed-placeholder = 波括弧が閉じられていません
    .close = `{"{operator.name}"}` のように名前の後に `{"}"}` を書いてください。文中に波括弧そのものを出すには `{"{{"}` と書いてください
unsupported-markup =
    { $kind ->
        [code] 逆引用符（バッククォート）で囲まれたコード
        [heading] 本文の中の見出し
        [html] HTML
        [image] 画像
        [rule] 区切り線
       *[other] 文書で使えない記号
    }
    .instead =
        { $kind ->
            [code] 逆引用符を取り除いてください。強調するには `**…**` と書いてください
            [heading] `[[section]]` の `heading` にしてください。見出しでない場合は、`#` を `\#` と書き、すぐ下の `-` 又は `=` だけの行を削除してください
            [html] タグのない文にしてください。強調するには `**…**`、`<` そのものを出すには `\<` と書いてください
            [image] 内容を文で書いてください。リンクのつもりであれば `!` を削除してください
            [rule] 削除してください。内容を分けるには、後の部分を別の `[[section]]` にしてください
           *[other] 段落、リスト（`1.`、`1)`、`-`）、注（`>`）、リンク、`**…**`、`*…*` だけで書いてください
        }

## 本文の値、番号及び参照 (edition)

misplaced-block = `{"{"}{ $name }{"}"}` は独立した段落に置くもので、文の中では使えません
    .alone = `text` の中の独立した段落に置き、前後に空行を入れてください
    .record = 記載の文の中に、記載のブロックや表は置けません。文書の `text` に置いてください
misplaced-item-name = `{"{"}{ $name }{"}"}` が、名前を付けるものの先頭にありません
    .head = 項や号の番号又は `-` の直後（`1. {"{"}{ $name }{"}"} …`）、表の行の最初のセルの先頭、又は文中の番号の直後（`[(i)]{"{"}{ $name }{"}"}`）に書いてください
number-not-shown =
    { $problem ->
        [deep] リストの階層が深すぎます。7段目の番号はありません
       *[other] このリストの番号は表示されません。この文書の番号の付け方には、この階層の番号がありません
    }
    .write =
        { $problem ->
            [deep] 階層を減らすか、`[[section]]` に分けてください
            [paragraphs] 番号を表示するなら `1)`、番号のないリストなら `-`、段落なら印なしで書くか、`notice.toml` の `numbering` を変えてください
           *[level] 番号のないリストなら `-` と書くか、`site.toml` の `[numbering.…]` にこの階層の番号を書いてください
        }
placeholder-without-value = `{"{"}{ $name }{"}"}` に入る値がありません
    .fill =
        { $name ->
            [announced] `notice.toml` のこの版の `[[version]]` に `announced = 2026-03-01` を加えてください
            [established] `notice.toml` のこの版の `[[version]]` に `established = 2005-04-01` を加えてください
           *[other] `content/site.toml` に加えてください。この版だけの値は、版の `records.toml` に加えてください
        }
reference-ambiguous = 参照 `{ $target }` に当たるものが複数あります
    .name = 参照する項や号に `1. {"{#foreign}"} …` のように名前を付け、`[](#foreign)` のように名前で参照してください
reference-range = `{ $first }` から `{ $last }` までは範囲になりません
    .order = 範囲は、同じものの中に並ぶ前のものから後のものまでです（条から条、同じ条の項から項、同じ項の号から号）
reference-repeated = `{ $target }` を重ねて指定しています（同じものか、`{ $around }` の一部です）
    .remove = 一度だけ指定してください
reference-self = 参照 `{ $target }` が、参照の置かれた場所そのものを指しています
reference-unresolved =
    { $kind ->
        [nameless] 参照 `{ $target }` の参照先には、番号も見出しもありません
       *[unknown] 参照 `{ $target }` の参照先がありません
    }
    .words = `[本項目](#{ $target })` のように、角括弧の中に語を書いてください
    .nearest = `{ $nearest }` ではありませんか
    .known = 使えるもの：{ $known }
typed-number = 書かれた番号は { $typed } ですが、実際の番号は { $number } です
    .renumber = { $number } と書き、以下を順に続けてください
    .all = このリストの番号を 1、2、3… と書いてください
unknown-notice = 文書 `{ $notice }` はありません
    .nearest = `{ $nearest }` ではありませんか
    .known = 使えるもの：{ $known }
unknown-placeholder = 差し込み `{"{"}{ $name }{"}"}` はありません
    .nearest = `{"{"}{ $nearest }{"}"}` ではありませんか
    .known = 使えるもの：{ $known }
unknown-table = 表 `{ $table }` はありません
    .nearest = `{ $nearest }` ではありませんか
    .known = 使えるもの：{ $known }
    .include = 条項 `{ $section }` にあります。`{ "{" }include:{ $section }.{ $table }{ "}" }` と書いてください

## サイト全体

no-site = ここには `content/site.toml` がありません
    .root = サイトのフォルダーで実行するか、`--root` でそのフォルダーを指定してください
empty-site = サイトに文書がありません
    .add = 文書ごとに `content/` の中へフォルダーを作り、`notice.toml` を置いてください
no-notice-file = `{ $folder }` に `notice.toml` がありません
    .add = `kind`・`slug`・`numbering`・`[[version]]` を書いた `notice.toml` を置くか、フォルダーを `content/` の外へ移してください
no-version-folder = この版のフォルダー `{ $folder }` がありません
    .add = フォルダーを作って各言語の本文を置くか、この版の記載を削除してください
no-version-entry = フォルダー `{ $version }` は、この文書の版として記載されていません
    .nearest = `{ $nearest }` ではありませんか
    .known = フォルダーのない版：{ $known }
    .add = コピーは `content/` の外へ移してください。新しい版なら `notice.toml` に `[[version]]` を追加してください
no-original-text = この版に正文 `{ $path }` がありません
    .add = このファイルを加えてください。`ja.toml.txt` や `JA.toml` は `ja.toml` に名前を改めてください
equal-text-missing = この版に `{ $language }` の本文がありません。優先する言語がない場合、すべての言語の本文が必要です
    .add = `{ $path }` を書いてください。優先する言語があれば `original` に書いてください
original-twice = `{ $language }` の本文がありますが、`original` は正文（{ $language }）が { $url } にあるとしています
    .one = この本文を削除してください。これが正文であれば `original = "{ $language }"` と書いてください
unlisted-text = `{ $language }` の本文がありますが、サイトの言語に含まれていません
    .list = ファイル名をサイトの言語（{ $known }）に合わせてください。コピーは `content/` の外へ移し、新しい言語は `content/site.toml` の `languages` に加えてください
unexpected-file = `{ $path }` はこの場所では使われず、公開もされません
duplicate-slug = アドレスの名前（slug）`{ $slug }` が、二つの文書で重複しています
    .first = もう一方
unknown-scheme = 番号の付け方 `{ $name }` はありません
    .nearest = `{ $nearest }` ではありませんか
    .known = 番号の付け方：{ $known }

## テーマとページ

unknown-theme = テーマ `{ $name }` はありません
    .nearest = `{ $nearest }` ではありませんか
    .known = テーマ：{ $known }
template-error = テンプレートの誤り：{ $problem }
    .copied = このファイルは既定のテーマの `{ $file }` に代わるものですが、今のものとはコンポーネントが異なります（{ $parts }）。以前の `{ $file }` の写しであれば、今のものを写し直し、そこに変更を加えてください
unknown-name = `{ $name }` という名前を渡すページはありません。ここでは値がないものとして扱われ、これを条件とする部分は表示されません
    .nearest = `{ $nearest }` ではありませんか
    .template = 置き換えた既定のテーマのテンプレートで、正しい名前を確かめてください
css-foreign =
    { $kind ->
        [deep] `{ $address }` は括弧が64段を超えた中にあり、何が読み込まれるか確かめられません
       *[foreign] スタイルシートが `{ $address }` を読み込もうとしています
    }
    .brackets = 括弧を減らしてください。これほどの入れ子は必要になりません
    .local = ページが読み込むのはテーマ自身のファイルだけです。テーマの `assets/` に置いて、そこから指定してください
bad-color = `{ $color }` は色として読めません
    .example = `#` に続けて0〜9とa〜fの6桁で、`"#1f4788"` のように書いてください
accent-unreadable =
    { $scheme ->
        [dark] ダークモード
       *[light] 明るい画面
    }では `{ $color }` のリンクを `{ $ground }` の地の上で読めません（コントラスト比 { $contrast }:1。WCAGの最低基準は4.5:1）
    .nearest = 同じ色相で基準を満たす最も近い色は `{ $passing }`、誰にでも読める最も近い色は `{ $nearest }` です
accent-faint =
    { $scheme ->
        [dark] ダークモード
       *[light] 明るい画面
    }では `{ $color }` のリンクを `{ $ground }` の地の上で読みにくい人がいます（コントラスト比 { $contrast }:1。WCAGのレベルAAAは7:1）
    .nearest = 同じ色相で誰にでも読める最も近い色は `{ $nearest }` です
# $property：文字のプロパティ、$under：地のプロパティ、$changed：変更すべきプロパティ
color-unreadable =
    { $scheme ->
        [dark] ダークモード
       *[light] 明るい画面
    }では `{ $color }` の文字（`{ $property }`）を `{ $ground }` の地（`{ $under }`）の上で読めません（コントラスト比 { $contrast }:1。WCAGの最低基準は4.5:1）
    .nearest = `{ $changed }` を `{ $nearest }` にすると読めます。明るさを常に一方にするときは `scheme = "light"` 又は `scheme = "dark"` と書きます
bad-look-link = `{ $url }` はリンク先のアドレスではありません
    .example = `"https://www.example.jp/"` のような完全なアドレスか、`/` で始まる同じサーバーのアドレスを書いてください
bad-property =
    { $kind ->
        [name] `{ $what }` はカスタムプロパティの名前ではありません
       *[value] `{ $what }` はCSSの単純な値ではありません
    }
    .name = 名前は `--` で始めます。使える名前はテーマのスタイルシートにあります
    .value = `;`、波括弧、コメント、ファイルの指定を含まない一つの値を、`"40rem"` や `"light-dark(#fff, #15171b)"` のように書いてください
unknown-property = テーマのスタイルシートは `{ $name }` を使っていません
    .nearest = `{ $nearest }` ではありませんか
    .known = プロパティ：{ $known }
bad-asset =
    { $kind ->
        [content] `{ $path }` の内容が、ファイル名の示す種類と異なります
        [name] `{ $path }` の名前に、改行や `\` などアドレスに使えない文字があります
       *[type] `{ $path }` は、ページで使える種類のファイルではありません
    }
    .rename = 英数字、`-`、`_`、`.` だけの名前に変えてください
    .types = `assets/` に置けるのは、スタイルシート（`.css`）、図（`.svg`）、画像（`.png` `.jpg` `.gif` `.webp` `.avif` `.ico`）、フォント（`.woff2` `.woff` `.ttf` `.otf`）及びテキスト（`.txt`）です。いずれかの形式で書き出し直すか、`assets/` から取り除いてください
bad-logo =
    { $kind ->
        [format] ロゴ `{ $path }` はSVGではありません
       *[missing] ロゴ `{ $path }` がありません
    }
    .missing = その場所にファイルを置くか、既にあるファイルの名前を書いてください
    .format = どの大きさでも鮮明なSVG形式のロゴを、デザイン担当者から受け取ってください
svg-unsafe =
    { $kind ->
        [script] 図にスクリプトが含まれています：`{ $what }`
        [style] 図に、ページでは効かないスタイルシートが含まれています：`{ $what }`
        [address] 図に、外部へのリンク又は他のファイルの読込みが含まれています：`{ $what }`
        [document] 図に他の文書が含まれています：`{ $what }`
        [hidden] 図に、スクリプトを隠せるものが含まれています：`{ $what }`
        [deep] 図の要素の入れ子が深すぎます
        [root] 図が `<svg xmlns="http://www.w3.org/2000/svg">` で始まっていません：`{ $what }`
        [broken] 図のここから先を読み取れません：`{ $what }`
       *[unknown] 図に、図の一部ではないものが含まれています：`{ $what }`
    }
    .export = スクリプト、スタイル、画像及びリンクを含まない、属性だけで描くSVGとして書き出し直してください
forbidden-content = { $kind ->
    [script] `{ $page }` に `{ $what }`：ページにスクリプトは置けません
    [inline-style] `{ $page }` に `{ $what }`：スタイルはスタイルシートにだけ書けます
    [inline-handler] `{ $page }` に `{ $what }`：ページにスクリプトは置けません
    [script-link] `{ $page }` に `{ $what }`：リンクにスクリプトは書けません
    [foreign-load] `{ $page }` に `{ $what }`：外部から読み込むことはできません
    [embedded-document] `{ $page }` に `{ $what }`：他の文書は埋め込めません
    [base] `{ $page }` に `{ $what }`：リンクの基準は変えられません
    [refresh] `{ $page }` に `{ $what }`：読者を他のページへ送ることはできません
    [foreign-form] `{ $page }` に `{ $what }`：外部への送信はできません
    [duplicate-id] `{ $page }` に `{ $what }` が二つあります
    [encoding] `{ $page }` の文字コードが UTF-8 ではないため、何を読み込むか確かめられません
    [markup] `{ $page }` は二通りに読めるため、何を読み込むか確かめられません：{ $what }
   *[other] `{ $page }` に `{ $what }` は置けません
}
    .remove = 削除してください
    .own = 削除してください。そのまま公開する必要があるときは、`content/site.toml` の `[static_files] unchecked` にファイル名を書いてください
    .own-save = UTF-8 で保存し直してください。そのまま公開する必要があるときは、`content/site.toml` の `[static_files] unchecked` にファイル名を書いてください
    .own-markup = 一通りに読めるように書き直してください。そのまま公開する必要があるときは、`content/site.toml` の `[static_files] unchecked` にファイル名を書いてください
    .pages = { $pages } ページに共通の誤りです。一か所を直してください
text-not-as-written = `{ $page }` には「{ $shown }」と表示されますが、本文は「{ $text }」です
    .template = 本文の文言を変え、加え、又は省く部分をテンプレートから取り除いてください。`data-sealed` を付けた要素が本文であり、その中で本文でないものには `data-beside` を付けます
    .pages = { $pages } ページに共通の誤りです。一か所を直してください
static-name = `{ $path }` という名前では公開できません（見えない文字又は `\` を含みます）
    .rename = ファイルの名前を変えてください
static-taken = `{ $path }` は、サイト自身が書き出すファイル又はフォルダーです
    .rename = `content/static` のファイルの名前を変えてください
bad-frame-ancestor = `{ $address }` は、ページを埋め込めるサイトのアドレスとして使えません
    .example = `https://` とサーバーの名前だけを `"https://www.example.jp"` のように書いてください
dead-link = `{ $address }` はサイトにありません
table-in-itself = 表 `{ $table }` が、その表自身の中に置かれています
    .table = この表

## 法令が求める記載

empty-list = `{ $key }` のリストが空です
    .fill = 少なくとも一つ書くか、この記載を削除してください
empty-record = この記載には内容がありません
    .fill = { $keys } のいずれかを書くか、この記載を削除してください
two-managers = 一つの共同利用に `manager` と `responsible` の両方が書かれています
    .one = どちらか一つにしてください。`manager` は名称、住所及び代表者を持つ会社、`responsible` は文で書くものです
    .other = もう一つはここにあります
unknown-label = 種類 `{ $kind }` の記載に、見出し `{ $key }` はありません
    .nearest = `{ $nearest }` ではありませんか
    .known = この種類の見出し：{ $known }
record-item-name = 何か所にも表示される文に `{"{"}#{ $name }{"}"}` という名前が付いています
    .record = 名前を付けられるのは、本文と、この版の記載（`[[purpose]]` など）の文です。名前を削除してください
value-in-data = `{ $key }` に、波括弧の値又は文字のない参照があります
    .words = この文はデータとしても公開され、文中にも使われますが、そこでは値や番号に置き換わりません。値そのものを書いてください
fee-not-allowed = 種類 `{ $kind }` の請求に手数料が定められています
    .law = 手数料を徴収できるのは利用目的の通知と開示に限られます（個人情報保護法第38条）。`fee` を削除してください
incomplete-manager = 共同利用の管理責任者に `{ $key }` がありません
    .law = 氏名又は名称、住所及び法人の代表者の氏名を知り得る状態に置く必要があります（個人情報保護法第27条第5項第3号）。追加してください
unknown-fee = 金額のある値 `{ $name }` がありません
    .nearest = `{ $nearest }` ではありませんか
    .known = 金額のある値：{ $known }
reference-deleted = 参照 `{ $target }` の先は、削除された条項です
    .remove = 参照を削除するか、現在適用される条項への参照に改めてください
too-deep = 入れ子が { $most } 段を超えています
    .flatten = 文を分けて、入れ子を浅くしてください
section-too-deep = 条項の入れ子が { $most } 段を超えています
    .flatten = この条項を外側へ移してください
## 封印 (seal)

seal-broken = 版 `{ $version }` の `{ $language }` の本文が、封印したときのものと異なります
    .changes = 変わった箇所：{ $changes }
    .early = まだ公表していない版です。元に戻すか、封印を取り消して（`seibun seal { $notice } { $version } --undo`）、封印し直してください
    .completion = 封印したときに欠けていた翻訳又は正文より遅れていた翻訳を加えただけのときは、補完を記録してください：`seibun translated { $notice } { $language } --version { $version }`、続いて `seibun seal { $notice } { $version } --completion`
    .undo = 公表した本文は変えられません。元に戻してください
    .revise = 将来の日から変えるときは、新しい版を作ってください：`seibun revise { $notice } 日付`
    .erratum = 誤記を直すだけのときは、訂正を記録してください：`seibun seal { $notice } { $version } --erratum --reason ja=… --reason en=…`
seal-copy = `{ $path }` がないか、封印した本文と異なります（公開される文は封印したときのまま）
    .seal = `seibun seal { $notice }` を実行すると、封印した本文が書き直されます
log-broken = この行は、前のどの行にも続いていません。前の行が書き換えられたか、削除されています
    .restore = `content/seals.log` を、バックアップ、バージョン管理又は公開された `seals.txt` の写しから戻してください
log-conflict = 2人が同時に封印した箇所に、バージョン管理の印が残っています
    .keep = 両方の行を残して印だけを削除し、`seibun seal` を実行してください。行の順序が整えられます
log-forked = この行は、直前の行ではなく、それより前の行に続いています。2人が同時に封印したものです
    .seal = `seibun seal` を実行すると、まだ公開されていない行が後ろにつなぎ直されます
log-missing = 封印がありますが、封印の記録（`content/seals.log`）がありません
    .adopt = 記録ができる前の封印であれば、`seibun seal` を実行すると記入されます。そうでなければ、ファイルを戻してください
log-not-continued = 封印の記録が、公開された記録に続いていません。公開された行：`{ $line }`
    .published = 公開された行
    .restore = 公開した記録は変えられません。公開した行に戻してください
    .seal = `seibun seal` を実行すると、公開された行が前に戻ります
log-resealed = `{ $notice }` の版 `{ $version }` の { $language } は { $day } に封印されていましたが、異なる本文で再び封印されています
    .first = 最初の封印
    .restore = 本文、`seal.toml` 及び `seal` フォルダーを最初に封印したときのものに戻し、この行がまだ公開されていなければ削除してください
log-undone = `{ $notice }` の版 `{ $version }` の封印が { $day } に取り消されていますが、この版は既に公表されていました
    .restore = 本文、`seal.toml`、`seal` フォルダー及び記録を、公開したときのものに戻してください。公表した本文の誤りは、`seibun seal --erratum` で訂正として記録します
log-other-corrections = `{ $notice }` の版 `{ $version }` の { $language } の訂正が、記録と `seal.toml` とで異なります
    .logged = 最初の行
    .restore = `seal.toml`、`seal` フォルダー及び記録を、バックアップ又はバージョン管理から戻してください
log-unreadable = 封印の記録の行として読み取れません
    .restore = この行を、バックアップ、バージョン管理又は公開された `seals.txt` の写しから戻してください
log-without-seal = `{ $notice }` の版 `{ $version }` の { $language } は { $day } に封印されましたが、封印がなくなっています
    .restore = その版のフォルダー（`seal.toml` と `seal` を含みます）と `notice.toml` の記載を、バックアップ又はバージョン管理から戻してください
logged-text-gone = 記録には `{ $notice }` の版 `{ $version }` の { $language } がありますが、そのハッシュ値の本文がここにありません
    .copy = 公開した後で書き換えられたか、削除されています。会社の手元のもの又は別の写しと比べてください
text-not-logged = `{ $path }` は記録にありません
    .compare = 封印されていないか、封印した後で書き換えられています
seal-not-as-logged = `{ $notice }` の版 `{ $version }` の { $language } の封印が、{ $day } に記録したものと異なります
    .logged = 封印したもの
    .restore = `seal.toml` と `seal` フォルダーを、バックアップ又はバージョン管理から戻してください
seal-not-logged = `{ $notice }` の版 `{ $version }` の { $language } の封印が、記録にありません
    .restore = `content/seals.log` から行を削除したときは、戻してください
    .adopt = `seibun seal` が途中で止まったときは、もう一度実行してください。封印は「採録」として記入されます
replaced-text-gone = 訂正前の本文 `{ $path }` がないか、別のものになっています
    .restore = その本文に同意した人がいます。バックアップ、バージョン管理又は公開された `text.….txt` から戻してください
sealed-address-gone = 版 `{ $version }` は `{ $old }` のアドレスで公表されましたが、そのアドレスがなくなっています
    .alias = 元に戻すか、`aliases = ["{ $old }"]` を書いて、以前のアドレスからも開けるようにしてください
sealed-anchor-gone = 版 `{ $version }` では `#{ $anchor }` にリンクできましたが、なくなっています
    .alias = `id` を元に戻すか、その条項に `aliases = ["{ $anchor }"]` を書いて、以前のリンクからも開けるようにしてください
sealed-value-changed = 封印された版 `{ $version }` の `{ $name }` が { $new } になっています。封印したときは { $old } でした
    .restore = `{ $old }` に戻してください。公表したものの一部です
    .translation = `translates` を元の値に戻してください。ページには、封印したときの翻訳と正文の関係が示されています。改めて記録するのは、訳文を改めたときだけです（`--completion`）
sealed-value-kept = `{ $name }` は { $new } になりましたが、{ $old } で封印された版はそのままです
seal-missing = 版 `{ $version }` は公表されていますが、封印されていません（{ $languages }）
    .seal = もう一度読み返してから、`seibun seal { $notice }` を実行してください
seal-newer = この封印は `{ $algorithm }` によるものですが、このプログラムが扱えるのは `{ $known }` です
    .upgrade = 封印したときの（より新しい）seibun を使ってください
seal-unreadable = 封印を読み取れません（手作業で書き換えられたか、途中で切れています）
    .restore = `seal.toml` をバックアップから戻してください。ないときは、`seal.toml` と `seal` フォルダーを別の場所に移し、本文を公表したものと照合してから `seibun seal` を実行してください
sealed-draft = 版 `{ $version }` は封印されていますが、下書きとされているため、サイトから消えることになります
    .publish = `draft = true` を削除してください。適用をやめる版は、新しい版で置き換えます
sealed-language-gone = `{ $language }` の封印された本文がありますが、`languages` に `{ $language }` がありません。そのページが失われます
    .retire = `languages` に戻してください。今後の版を公表しない言語であれば `[language.{ $language }]` に、その言語の本文を要する版の最後の施行日を `ended` として書いてください。これまでのページは残ります
retired-unlisted = 公表を終える言語 `{ $language }` が `languages` にありません
    .list = `languages` にも書いてください。その言語のこれまでのページは残ります
sealed-text-gone = 封印された `{ $path }` がなくなっています
    .restore = 元に戻してください。公表した本文はサイトに残します
sealed-version-gone = この版より前に封印された版 `{ $version }` がなくなっています
    .restore = フォルダーを `content/{ $notice }` に、`[[version]]` を `notice.toml` に戻してください。公表した版はサイトに残します

## 版の順序

version-order = この版の施行日 { $date } が、前に書かれた版の { $before } より早くなっています
    .other = 前に書かれた版
    .order = 日付を直すか、版を施行日の古い順に並べてください
