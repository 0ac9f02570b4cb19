### プレビューの言葉：ターミナル、ページの上、デスク。

## ターミナル

serve-watching = 保存するたびにプレビューを更新します（終了するには Ctrl-C）
serve-open = プレビューは他の機器からも閲覧できます。アドレス `{ $address }` を知る人は誰でも開けます
serve-polling = ファイルの変更通知を受け取れないため（{ $cause }）、0.2 秒ごとにファイルを確認します
serve-changed = { $count ->
    [0] { $ms } ミリ秒で更新しました
    [1] { $path }：{ $ms } ミリ秒で更新しました
   *[other] { $path } ほか { $more } ファイル：{ $ms } ミリ秒で更新しました
}
serve-as-of = { $date } 現在のサイトを表示しています
serve-address = プレビュー：{ $address }
serve-clean = 問題は見つかりませんでした

## ページの上

preview-blocked = 現在のファイルではページを表示できません
preview-blocked-kept = 下に見えるのは変更前のページです。次の箇所を直すと、すぐに更新されます。
preview-blocked-none = 次の箇所を直すと、ここにページが表示されます。
preview-clean = 問題はありません
preview-checking = 確認しています…
preview-as-of = { $date } 現在
preview-desk = すべての文書と指摘
# 入力するコマンドの横のボタン
preview-copy = コピー
# コピーした後、しばらくの間ボタンに示す
preview-copied = コピーしました
# 指摘の箇所のあるページへのリンク
preview-on-page = ページで見る
# 他の文書・版についての指摘の数
preview-elsewhere = 他の文書又は版に { $count } 件
preview-more = ほか { $count } 件

## ページの代わり

preview-refused = この名前ではプレビューを開けません
preview-refused-open = { $address } を開いてください。
preview-refused-allow = `{ $name }` がこのコンピューターだけを指す名前であれば、プレビューを終了し、`seibun serve --allow-host { $name }` で起動し直してください。

## デスク

desk-title = プレビュー
desk-as-of = { $date } 現在のサイト
desk-other-day = 別の日
desk-show = 表示
desk-today = 今日（{ $date }）
desk-notices = 文書
desk-version = 版
desk-state = 状態
desk-effective = 施行日
desk-published = 公表日
# 訳文の状態。$count：正文の変更を反映していない部分の数
desk-state-of = { $state ->
    [in-force] 施行中
    [announced] 未施行
    [superseded] 旧版
    [ended] 適用終了
   *[draft] 下書き
}
desk-page = ページ
desk-comparison = 新旧対照表
desk-bilingual = 対訳
desk-no-text = 本文なし
desk-findings = 指摘
