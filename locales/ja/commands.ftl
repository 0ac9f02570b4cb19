### コマンドが終わったときの言葉。

check-clean = 問題は見つかりませんでした
build-done = { $date } 現在のサイト（{ $files } ファイル）を `{ $path }` に書き出しました
build-refused = 公開を中止しました。`{ $path }` は元のままです
init-ask =
    どのような事業者のサイトですか
      1  小売（消費者に商品を販売する）
      2  アプリ（アプリを提供する）
      3  診療所・病院
      4  学校
      5  法人取引（主に企業と取引する）
    番号を入力してください（Enter だけなら、書式を説明する小さなサイトを作ります）：
init-ask-languages = サイトの言語を、正文の言語から順に入力してください（例：`ja, en, zh-Hant`。Enter だけなら `ja, en`）：
init-language = `{ $languages }` に、言語タグでないものがあります（例：`ja`、`en`、`zh-Hant`）
init-language-twice = `{ $language }` が二度指定されています
init-kind-missing = 書式を説明する小さなサイトは、日本語を正文とする日英のサイトです。`{ $languages }` のサイトを作るには、業種を指定してください（{ $kinds }）
init-done = `{ $path }` に新しいサイトを作りました。まず `content/site.toml` を開いてください

## export

export-done = `{ $path }` に書き出しました
export-all-translated = `{ $notice }` の版 `{ $version }` に、`{ $language }` への翻訳が必要な部分はありません
export-to-translate-done = `{ $path }` に、翻訳が必要な部分（{ $sections }）を書き出しました。訳し終えたら、`seibun import { $path }` で戻してください
# 翻訳者へ渡す文書の初めに入る
translator-note = 左は正文、右は訳文です。右の列だけを書き換えてください。正文のまま入っている段落は、訳文に置き換えてください。下線は、前に翻訳されてから変わった箇所です。番号、条項の番号及び名称はプログラムが入れるため、書かれているとおりに使ってください。質問はコメントでお書きください。

## announce

announce-draft = 版 `{ $version }` はまだ公表されていません。文案のアドレスは、公表されるまで開けません
announce-long = ストア用の文案（`{ $language }`）は { $count } 字です。Google Play で使えるのは 500 字までです

## import（書き出した文書を戻す）

back-changed-line = { $path }:{ $line }：`{ $before }` → `{ $after }`
back-added = { $path }:{ $line }：追加 `{ $after }`
back-removed = { $path }:{ $line }：削除 `{ $before }`
back-sealed = `{ $notice }` の版 `{ $version }` は封印されているため、本文を変えられません。`seibun revise` で次の版を作り、それを書き出した文書を編集してください
back-changed = `{ $path }` は、文書を書き出した後に変更されています。何も反映しませんでした。書き出し直した文書で編集するか、ファイルを元に戻してください
back-original = `{ $path }` の正文が、文書を書き出した後に変更されています。何も反映しませんでした。書き出し直した文書で翻訳するか、正文を元に戻してください
back-left = `{ $section }` は正文のままなので、まだ翻訳されていないものとします
back-differs =
    {"  "}文書：`{ $document }`
    {"  "}サイト：`{ $site }`
back-not-all = 反映できない変更があるため、`{ $path }` は元のままです。`--accept` を付けると、反映できるものだけを反映します
back-broken = 変更を加えると読み取れなくなるため、`{ $path }` は元のままです
back-done = `{ $path }`：変更 { $changes } 件、コメント { $comments } 件

## compare

compare-same = 違いはありません
compare-outside = 題名・前文・末尾
compare-words = 変更
compare-numbers = 番号の変更
compare-added = 新設
compare-removed = 削除
compare-moved = 移動
compare-moved-to = { $place }へ移動
compare-moved-from = { $place }から移動
# これは翻訳の比較である
compare-prevails = この本文は翻訳です。正文は `{ $original }` です
compare-behind = 正文では変更されているが、この翻訳に変更が現れていない部分：{ $sections }
compare-alone = この翻訳でのみ変更され、正文では変更されていない部分：{ $sections }
## 封印

seal-done = `{ $notice }` の版 `{ $version }` を封印しました：{ $languages }
seal-nothing = 公表された版はすべて封印されています。必要な操作はありません
seal-copies = 封印した本文 { $files } 件を書き直しました
seal-gone = 封印しませんでした。記録によると { $known } は既に封印されていますが、封印がなくなっています。`seal.toml` と `seal` フォルダーをバックアップ又はバージョン管理から戻してください
seal-log = { $path } を整えました
publish-left = `{ $path }` は別のユーザーのビルドが残したもので、削除する権限がありません。別の名前に移しました。もう使われません
publish-owner = `{ $path }` のサイトは別のユーザーのものでしたが、今後はあなたのものになります。そのユーザーの次のビルドはこれを置き換えますが、削除はできず、別の名前に移すだけになります
build-log-alone = 封印の記録を、公開されたものと比べていません。出力先に記録がありませんでした
seal-stale = 封印しませんでした。次の翻訳は正文より遅れています（{ $known }）。訳を改めて `seibun translated` で記録するか、`--with-stale` を付けてこのまま封印してください。ページで読者に知らせます
erratum-no-copy = 訂正は記録しませんでした。訂正前の本文が残っていません。先に { $known } を戻してください（バックアップ又は公開したサイトから。公開したサイトでは、版のページと同じ場所の `text.txt` が同じ内容です）
completion-nothing = 翻訳の補完は記録しませんでした。{ $known } には、封印したときに欠けていた部分がありません。誤記を直すときは `--erratum` を使ってください
completion-done = `{ $notice }` の版 `{ $version }` の翻訳の補完を記録しました：{ $languages }
undo-done = `{ $notice }` の版 `{ $version }` の封印を取り消しました。取消しは記録に残ります
undo-published = 取り消しませんでした。版 `{ $version }` は公表されています。誤記は `--erratum` で記録し、将来の日から改めるときは新しい版を作ってください：`seibun revise { $notice } 日付`
undo-not-sealed = 取り消しませんでした。`{ $notice }` の版 `{ $version }` は封印されていません
seal-blocked = 封印しませんでした。先に、内容の問題を直してください
seal-changed = 封印しませんでした。封印された本文が変わっています
seal-draft = 封印しませんでした。版 `{ $version }` は下書きです。先に `draft = true` を削除し、日付を書いてください
erratum-done = `{ $notice }` の版 `{ $version }` の訂正を記録しました：{ $languages }
# $words：訂正した箇所の、後の版に残っている文言
erratum-same = `{ $notice }` の封印された版 `{ $version }`（`{ $language }`）にも同じ文言「{ $words }」があります。そこでも誤りであれば、その版の本文を直して `seibun seal { $notice } { $version } --erratum` を実行してください
erratum-nothing = 何も記録しませんでした。封印された本文は変わっていません。先に本文を直してから、もう一度実行してください
erratum-several = 訂正は記録しませんでした。複数の版が変わっています（{ $known }）。一つを指定してください：`seibun seal { $notice } 版 --erratum …`
erratum-reason = 訂正は記録しませんでした。サイトのすべての言語で理由が必要です。{ $known } の `--reason` を加えてください
erratum-language = 訂正は記録しませんでした。サイトにない言語です：{ $known }
rules-languages = 言語の語句を必要とする規則と、その規則が知っている言語（x）。他の規則は、どの言語にも働きます。独自に加えた言語では、`profile.ftl` に書いた範囲で働きます。
language-added = サイトの言語に `{ $language }` を加えました。`content/site.toml` に足りない値は `seibun check` が示します。封印済みの版を除き、各版にはその本文（`{ $language }.toml`）か `without = ["{ $language }"]` が必要です
language-words = プログラムには `{ $language }` の文言がありません。`{ $folder }` にある文言を訳してください。残りは `seibun words { $language }` で分かります

## 整形

tidy-signs = `{ $path }` の次の文字を、見た目と同じ意味の文字に替えます：{ $signs }
tidy-done = `{ $path }` を標準の形に書き直しました
tidy-nothing = すべての本文が標準の形で書かれています
tidy-other = `{ $path }` はそのままにしました。標準の形にすると内容が変わってしまいます
tidy-unclear = 二通りに読める行のある本文や、読み取れない本文は、そのままにしました
tidy-would = `{ $path }` は標準の形で書かれていません。`seibun tidy` で書き直せます

## 改定

revise-reading = 前の版は封印した時の読み方（`{ $reading }`）によりますが、この版は新しい読み方（`{ $newest }`）によります。日付や電話番号で始まる行は項目とされず、住所に含まれる郵便番号は重ねて表示されません。本文が意図したとおりかを確かめてください
revise-done = 版 `{ $base }` から `{ $folder }` を作り、下書きとして `notice.toml` に加えました。本文を直してから `draft = true` を削除し、公表したら `seibun seal` を実行してください
revise-no-base = 何も作りませんでした。`{ $notice }` には、{ $date } より前に適用される版がありません
revise-not-after = 何も作りませんでした。施行中の版 `{ $version }` が { $date } より後です。それより後の日付を選んでください
revise-version-there = 何も作りませんでした。`{ $notice }` には既に { $date } の版があります
revise-folder-there = 何も作りませんでした。`{ $folder }` が既にあり、内容が異なります。別の場所に移すか、`notice.toml` に自分で加えてください
revise-unreadable = 何も作りませんでした。前の版に読み取れないファイルがあります
revise-shape = 何も作りませんでした。`{ $path }` の版が `[[version]]` の形で書かれていないか、ほかに問題があります

## 状況

status-notice = 文書
status-version = 版
status-state = 状態
status-published = 公表日
status-effective = 施行日
status-draft = 下書き
status-announced = 未施行
status-in-force = 施行中
status-superseded = 旧版
status-ended = 適用終了
status-sealed = 封印済み
status-unsealed = 未封印
status-broken = 封印と不一致
# 翻訳のうち正文に追い付いていない条項の数
status-lags = { $stale ->
        [0] { "" }
       *[other] ・要改訳{ $stale }
    }{ $missing ->
        [0] { "" }
       *[other] ・未翻訳{ $missing }
    }
# 言語の多い表の下に
status-legend = ✓ 封印済み、○ 未封印、✗ 封印と不一致、- 本文なし、~n 翻訳の後に正文が変わった条項の数、-n 未翻訳の条項の数
status-stale = `{ $notice }` の版 `{ $version }`：翻訳の後に正文が変わった箇所：{ $sections }（{ $languages }）
status-missing = `{ $notice }` の版 `{ $version }`：未翻訳の箇所：{ $sections }（{ $languages }）
status-head = 題名・前文・末尾
status-next = サイトが次に変わる日：{ $date }（この日にビルドしてください）
status-settled = 予定されている変更はありません

translated-done = `{ $path }` の { $count } か所を記録しました
translated-nothing = `{ $path }` には、既に現在の正文が記録されています
capture-moment =
    `{ $path }` { $moment ->
        [none] には通信が一つも記録されていません
       *[other] は { $moment } の記録です
    }{ $count ->
        [0] { "" }
       *[other] （{ $pages }）
    }。他のページ、他の時点、他の同意の選択では、さらに送信されることがあります

## verify

verify-failed = 封印したときと異なるものがあります（エラー { $errors } 件）
verify-texts = { $texts } 件の本文は、一字一句、封印したときのものです。
verify-chain = 封印の記録は { $lines } 行で、最後は { $day } です。各行は、それぞれ前の行が変わっていないことを証明します。最後の行のハッシュ値（記録の全体を表します）：{ $proof }
verify-unnamed = { $lines } 行は、まだ公表されていない版のもので、ハッシュ値だけが書かれています。
verify-adopted = { $lines } 件は、記録ができる前に封印されたものです。記入される前のことは、記録からは分かりません。
verify-late = { $texts } 件の本文は、施行日より後に封印されました。封印する前のことは、記録からは分かりません。
verify-compared = 記録は、公開された記録に続いています。公開した行で、書き換えられ、削られ、又は並べ替えられたものはありません。
verify-alone = 記録を、ほかにある写しと比べていません。これらのファイルのすべてを書き換えられる者は、全体を作り直すことができます。第三者が保管する `seals.txt` の写し、又はタイムスタンプを付けた写しがあれば、それが分かります：seibun verify --published 写し
verify-limits = 証明されないもの：ページ（HTML）の本文がテキスト版と同じであること（`build` だけが確かめます）、日付の正しさ（封印したコンピューターの日付です）、誰が封印したか、サーバーが実際に読者に何を送ったか。
verify-log-only = 記録だけを調べました。手元の本文が記録にあるものかどうかは、ハッシュ値で分かります：sha256sum text.txt
verify-nothing = 封印の記録がないか、何も書かれていません。

## import

import-text = `{ $path }`：「{ $title }」、条項 { $sections }、表 { $tables }
import-untitled = { $path }：文書に題名が見当たりません。空欄（`title`）に書いてください
import-section = {"  "}{ $number } { $heading } → `{ $id }`
import-alone = `{ $path }` の `{ $id }` に対応する条項が、他の言語の本文に見つかりません。対応する条項があるときは、同じ `id` を付けてください
import-comments = `{ $path }` のコメント { $count } 件は本文に含めません
import-elsewhere = `{ $path }` のうち、他のページなどへ移るための部分（{ $count } 件）は本文に含めません：{ $words }
import-hidden = `{ $path }` のうち、画面に表示されない部分（{ $count } 件）は本文に含めません。折りたたまれた本文であれば、開いた状態で保存してください：{ $words }
import-pictures = `{ $path }` の図 { $count } 件は本文に含めません
import-macros = `{ $path }` にはマクロがあります。マクロは実行せず、本文にも含めません
import-links = `{ $path }` のリンク { $count } 件は、アドレスがこのファイルの中や隣でしか通じないため、語だけを残しました：{ $words }
import-links-completed = `{ $path }` のリンク { $count } 件は、ページのアドレス（{ $words }）から補いました
import-unread = `{ $path }` のうち、読み取れない記号や部品（{ $count } 件）は本文に含めません：{ $words }
import-lost-line = { $path } に、`{ $words }…` で始まる行の語が足りません
import-established = 文書に記された制定日（{ $days }）を { $path } に書き込みました
import-revised = 文書に記された改定日（{ $days }）を { $path } に書き込みました。本文に `{"{"}dates{"}"}` と書けば制定日と改定日が表示されますので、同じ日を記した行は削除できます
import-site = { $path }:{ $line }：文書に記載があるため、`{ $key }` を「{ $value }」としました
import-site-removed = { $path }:{ $line }：見本の `{ $key }` は文書の住所のものでないため、削除しました
import-day-guess = 文書に「{ $words }」とあります。この文書の{ $key ->
    [established] 制定日
   *[other] 改定日
 } であれば、{ $path } の版に `{ $key } = { $value }` と書いてください
import-site-guess = 文書に「{ $value }」とあります。`{ $key }` であれば、{ $path } に書いてください
import-references = 書き写された条項の番号 { $count } 件を、番号の変わらない参照に置き換えました
import-reference-left = {"  "}{ $path }:{ $line }：`{ $words }` は、参照先が確かでないため、そのままにしました
import-done = `{ $notice }` の版 `{ $version }` を下書きとして書き込みました（番号は `{ $scheme }`）。`seibun serve` で見て、`seibun check --drafts` で確かめ、正しければ `draft = true` を削除してください

## publish

publish-done = { $date } 現在のサイトを `{ $target }` に公開しました（送信 { $sent } ファイル、{ $size }。削除 { $gone }、変更なし { $same }）
publish-nothing = `{ $target }` は { $date } 現在の最新の状態です（変更なし { $same }）
publish-would = `{ $target }`（{ $date } 現在）に送信するファイルは { $sent }（{ $size }）、削除するファイルは { $gone }、変更なしは { $same } です。何も送信していません
publish-mended = 公開先の { $files } ファイルが、公開した内容と異なるか、失われていました：{ $paths }

## status --check-published

published-current = 公開されている内容は、{ $date } にあるべき内容です（{ $published } 現在のもの。ページと本文 { $files } 件を確認）
published-late = 公開されている内容は古くなっています。{ $published } 現在のもので、サイトは { $changed } に変わりました
published-ahead = 公開されている内容は { $published } 現在のもので、今日は { $date } です
published-without = `{ $notice }` が公開されていません
published-surplus = `{ $notice }` が公開されていますが、このサイトにその文書はありません
published-version = `{ $notice }` は版 `{ $published }` が表示されていますが、表示されるべき版は `{ $version }` です
published-no-version = `{ $notice }` の版 `{ $version }` が公開されていません
published-surplus-version = `{ $notice }` の版 `{ $version }` が公開されていますが、このサイトにその版はありません
published-text = `{ $notice }` の版 `{ $version }` は、公開されている本文が異なります：{ $languages }
published-gone = { $address }：何もありません
published-altered = { $address }：公開した本文と異なるものがあります

## publish: what the public is served

served-done = { $address } で配信されています（{ $files } ファイルを確認）
served-not = 送信は済みましたが、{ $address } では配信されていません。手前のキャッシュを消す必要があるかもしれません
served-unreachable = { $url }：{ $cause }
served-status = { $url }：応答 { $status }
served-other = { $url }：送信したものと異なる内容が配信されています
served-header = { $url }：ヘッダー `{ $header }` が `{ $found }` です。`{ $expected }` が必要です
timings-step = 段階
timings-seconds = 秒
timings-memory = 最大 MiB
timings-load = 設定・文言・テーマの読込み
timings-whole = サイト全体の確認
timings-notices = 文書ごとの処理
timings-shared = 共通ページの作成
timings-links = リンクの確認
timings-place = サイトの入替え
timings-work = 文書とページごとの処理
timings-threads = 全スレッドの合計秒
timings-read = 本文の読取り
timings-compose = 本文の組立て
timings-seals = 封印の検証
timings-check = 規則の適用
timings-compare = 版の比較
timings-view = ページとデータの準備
timings-render = テンプレートの適用
timings-pass = ページの読み返し
timings-write = ファイルの書出し
timings-slowest = 時間のかかった文書
timings-gone-through = { $count ->
    [0] どの文書も前回の実行から変わっていません
   *[other] 今回の実行で { $count } 件のポリシーを処理しました
}
progress = { $done } / { $all }
progress-left = { $done } / { $all }（残り約 { $seconds } 秒）
