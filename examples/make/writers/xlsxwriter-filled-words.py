"""The three options printed on every row, the chosen one filled yellow; references in a column of their own, notes on another sheet."""

import sys
from datetime import datetime

import xlsxwriter

from common import read_submission

OPTIONS = {"yes": "はい", "no": "いいえ", "not-applicable": "対象外"}


def formats(book):
    base = {"font_name": "Meiryo UI", "font_size": 9, "border": 1, "valign": "vcenter"}
    return {
        "title": book.add_format({"font_name": "Meiryo UI", "font_size": 14, "bold": True}),
        "label": book.add_format({**base, "bg_color": "#F2F2F2"}),
        "head": book.add_format({**base, "bg_color": "#305496", "font_color": "#FFFFFF", "align": "center"}),
        "section": book.add_format({**base, "bg_color": "#D9E1F2", "bold": True}),
        "text": book.add_format({**base, "text_wrap": True}),
        "centre": book.add_format({**base, "align": "center"}),
        "option": book.add_format({**base, "align": "center", "font_color": "#7F7F7F"}),
        "chosen": book.add_format({**base, "align": "center", "bold": True, "bg_color": "#FFFF00"}),
    }


def write_form(book, form, style):
    sheet = book.add_worksheet(form["sheet"])
    for column, width in enumerate((8, 66, 20, 7, 7, 7, 9)):
        sheet.set_column(column, column, width)
    sheet.write(0, 0, form["title"], style["title"])
    header = form["header"]
    for row, (label, value) in enumerate(
        {
            "作成日": header["createdOn"],
            "サービス事業者": header["organisation"],
            "サービス名称": header["product"],
            "サービスバージョン": header["version"],
        }.items(),
        start=2,
    ):
        sheet.merge_range(row, 0, row, 1, label, style["label"])
        sheet.merge_range(row, 2, row, 6, value, style["text"])
    row = 7
    for column, text in enumerate(("番号", "質問", "参照項目", "回答", "", "", "備考番号")):
        sheet.write(row, column, text, style["head"])
    sheet.merge_range(row, 3, row, 5, "回答", style["head"])
    sheet.freeze_panes(row + 1, 0)
    for section in form["sections"]:
        row += 1
        sheet.merge_range(row, 0, row, 6, section["heading"], style["section"])
        for item in section["rows"]:
            row += 1
            write_row(sheet, row, item, style)


def write_row(sheet, row, item, style):
    sheet.write_string(row, 0, item["number"], style["centre"])
    sheet.write_string(row, 1, item["question"], style["text"])
    sheet.write_string(row, 2, item["references"], style["centre"])
    note = item.get("note")
    if note is None:
        sheet.write_blank(row, 6, None, style["centre"])
    else:
        sheet.write_number(row, 6, int(note), style["centre"])
    answer = item["answer"]
    if answer == "heading":
        return
    if answer not in OPTIONS:
        sheet.merge_range(row, 3, row, 5, answer, style["chosen"])
        return
    for column, (option, label) in enumerate(OPTIONS.items(), start=3):
        sheet.write_string(row, column, label, style["chosen" if option == answer else "option"])


def write_notes(book, form, style):
    sheet = book.add_worksheet("備考")
    sheet.set_column(0, 0, 10)
    sheet.set_column(1, 1, 90)
    sheet.write_row(0, 0, ["備考番号", "内容"], style["head"])
    for row, note in enumerate(form["notes"], start=1):
        sheet.write_number(row, 0, int(note["number"]), style["centre"])
        sheet.write_string(row, 1, note["text"], style["text"])


def main(path):
    book = xlsxwriter.Workbook(path)
    book.set_properties({"created": datetime(2026, 1, 1)})
    style = formats(book)
    for form in read_submission()["forms"]:
        write_form(book, form, style)
        write_notes(book, form, style)
    book.close()


main(sys.argv[1])
