#!/usr/bin/env python3
"""Makes the documents beside this file with LibreOffice: python3 make.py (it needs python3-uno and soffice).

Each holds one thing that is hard to read; src/exchange/read/docx/documents.rs says what has to be read of it. The company is made up.
"""
import pathlib, subprocess, tempfile, time
import uno
from com.sun.star.beans import PropertyValue

HERE = pathlib.Path(__file__).resolve().parent
ARABIC, CIRCLED, AIUEO, BREAK = 4, 14, 21, 0


def value(name, of):
    it = PropertyValue()
    it.Name, it.Value = name, of
    return it


def desktop(folder):
    office = subprocess.Popen(["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}",
                               "--accept=pipe,name=seibun;urp;"])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(60):
        try:
            remote = resolver.resolve("uno:pipe,name=seibun;urp;StarOffice.ComponentContext")
            return office, remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except Exception:
            time.sleep(1)
    raise SystemExit("soffice does not answer")


class Document:
    def __init__(self, office):
        self.it = office.loadComponentFromURL("private:factory/swriter", "_blank", 0, (value("Hidden", True),))
        self.text = self.it.Text
        self.end = self.text.createTextCursor()
        self.first = True

    def line(self, words, style="Standard", **properties):
        self.end.gotoEnd(False)
        if not self.first:
            self.text.insertControlCharacter(self.end, BREAK, False)
        self.first = False
        self.end.gotoEnd(False)
        self.text.insertString(self.end, words, False)
        self.end.gotoStartOfParagraph(True)
        self.end.ParaStyleName = style
        self.end.setPropertyToDefault("NumberingRules")
        self.end.NumberingStyleName = ""
        for name, of in properties.items():
            setattr(self.end, name, of)
        self.end.gotoEnd(False)

    def find(self, words):
        search = self.it.createSearchDescriptor()
        search.SearchString = words
        return self.it.findFirst(search)

    def save(self, name):
        self.it.storeToURL(f"file://{HERE / name}.docx", (value("FilterName", "MS Word 2007 XML"),))
        self.it.close(True)


def rules_of(document, levels):
    rules = document.it.createInstance("com.sun.star.text.NumberingRules")
    for level, (kind, before, after) in enumerate(levels):
        of = {one.Name: one for one in rules.getByIndex(level)}
        shown = f"{before}%{level + 1}%{after}"
        for name, it in [("NumberingType", kind), ("Prefix", before), ("Suffix", after), ("ListFormat", shown)]:
            of.setdefault(name, value(name, it)).Value = it
        uno.invoke(rules, "replaceByIndex", (level, uno.Any("[]com.sun.star.beans.PropertyValue", tuple(of.values()))))
    return rules


def numbers(office):
    document = Document(office)
    rules = rules_of(document, [(ARABIC, "第", "条"), (ARABIC, "", "."), (ARABIC, "(", ")"), (AIUEO, "", "")])
    other = rules_of(document, [(CIRCLED, "", "")])
    document.line("個人情報保護方針", "Title")
    for level, words in [(0, "利用目的"), (1, "当社は、個人情報を次の目的で利用します。"), (2, "商品の発送"), (2, "お問い合わせへの回答"), (3, "電話による場合"),
                         (3, "書面による場合"), (1, "利用目的を変更したときは、公表します。"), (0, "第三者提供"), (1, "当社は、同意なく提供しません。"), (2, "法令に基づく場合を除きます。")]:
        document.line(words, NumberingRules=rules, NumberingLevel=level)
    document.line("番号のない段落です。")
    document.line("保存期間", NumberingRules=rules, NumberingLevel=0, ParaIsNumberingRestart=True, NumberingStartValue=5)
    document.line("甲", NumberingRules=other, NumberingLevel=0)
    document.line("乙", NumberingRules=other, NumberingLevel=0)
    document.save("numbers")


def tables(office):
    document = Document(office)
    document.line("提供先の一覧")
    table = document.it.createInstance("com.sun.star.text.TextTable")
    table.initialize(4, 3)
    document.text.insertTextContent(document.end, table, False)
    for name, words in {"A1": "提供先", "B1": "目的", "C1": "項目", "A2": "配送会社", "B2": "発送", "C2": "氏名及び住所", "B3": "返品",
                        "C3": "氏名", "A4": "該当なし"}.items():
        table.getCellByName(name).String = words
    wide = table.createCursorByCellName("A4")
    wide.gotoCellByName("C4", True)
    wide.mergeRange()
    tall = table.createCursorByCellName("A2")
    tall.gotoCellByName("A3", True)
    tall.mergeRange()
    document.save("tables")


def notes(office):
    document = Document(office)
    document.line("当社は、統計のために利用します。提供はしません。")
    for words, said in [("統計", "個人を識別できないものに限ります。"), ("提供", "委託を除きます。")]:
        for make in ["Footnote"] if words == "統計" else ["Endnote"]:
            note = document.it.createInstance(f"com.sun.star.text.{make}")
            found = document.find(words)
            found.Text.insertTextContent(found.End, note, False)
            note.String = said
    document.line("以上です。")
    document.save("notes")


def changes(office):
    document = Document(office)
    for words in ["当社は、適正に利用します。", "この段落は、削られます。", "終わりの段落です。"]:
        document.line(words)
    document.it.RecordChanges = True
    document.find("適正に").String = "適法に"
    gone = document.find("この段落")
    cursor = gone.Text.createTextCursorByRange(gone.Start)
    cursor.gotoEndOfParagraph(True)
    cursor.goRight(1, True)
    cursor.String = ""
    document.line("加えた段落です。")
    document.save("changes")


def comments(office):
    document = Document(office)
    document.line("当社は、三年間保存します。")
    note = document.it.createInstance("com.sun.star.text.textfield.Annotation")
    note.Author, note.Content = "法務花子", "五年ではありませんか。"
    found = document.find("三年間")
    found.Text.insertTextContent(found.End, note, False)
    document.save("comments")


def fields(office):
    document = Document(office)
    document.line("詳しくは当社のページをご覧ください。")
    found = document.find("当社のページ")
    found.HyperLinkURL = "https://www.example.jp/privacy/"
    document.line("このページは、")
    page = document.it.createInstance("com.sun.star.text.textfield.PageNumber")
    page.NumberingType = ARABIC
    document.text.insertTextContent(document.end, page, False)
    document.text.insertString(document.end, "頁です。", False)
    document.line("行を分けて", "Standard")
    document.text.insertControlCharacter(document.end, 1, False)
    document.text.insertString(document.end, "書きます。", False)
    document.save("fields")


def contents(office):
    document = Document(office)
    document.line("プライバシーポリシー", "Title")
    document.line("目次の次から本文です。")
    for words in ["利用目的", "第三者提供"]:
        document.line(words, "Heading 1")
        document.line(f"{words}について定めます。")
    index = document.it.createInstance("com.sun.star.text.ContentIndex")
    index.Title, index.CreateFromOutline = "目次", True
    found = document.find("目次の次から")
    document.text.insertTextContent(found.Start, index, False)
    index.update()
    document.save("contents")


def main():
    with tempfile.TemporaryDirectory() as folder:
        office, desk = desktop(folder)
        try:
            for make in [numbers, tables, notes, changes, comments, fields, contents]:
                make(desk)
        finally:
            try:
                desk.terminate()
            except Exception:
                pass
            office.wait(60)


if __name__ == "__main__":
    main()
