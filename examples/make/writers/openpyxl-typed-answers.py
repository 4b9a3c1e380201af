"""A cover, then a sheet per form; answers typed as words, notes written straight into the row."""

import sys

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from common import japanese_era, read_submission

WORDS = {"yes": "はい", "no": "いいえ", "not-applicable": "対象外", "blank": None, "heading": "―"}
SIDE = Side(style="hair")
BOX = Border(left=SIDE, right=SIDE, top=SIDE, bottom=SIDE)
SHADED = PatternFill("solid", fgColor="E2EFDA")
WRAP = Alignment(vertical="top", wrap_text=True)


def write_cover(sheet, submission):
    header = submission["header"]
    sheet.title = "表紙"
    sheet["B3"] = "医療情報セキュリティ開示書のご提出について"
    sheet["B3"].font = Font(size=16, bold=True)
    sheet["B5"] = "いつもお世話になっております。標記の開示書（MDS・SDS）を提出いたします。"
    sheet["B6"] = "ご不明の点は、営業担当までお問い合わせください。"
    sheet["B8"] = japanese_era(header["createdOn"])
    sheet["B9"] = header["organisation"]
    sheet.column_dimensions["B"].width = 80


def write_form(sheet, form):
    header = form["header"]
    maker = "製造業者" if form["form"] == "MDS" else "サービス事業者"
    thing = "製品名称" if form["form"] == "MDS" else "サービス名称"
    sheet["A1"] = form["title"]
    sheet["A1"].font = Font(size=13, bold=True)
    sheet.append([])
    for label, value in (
        ("作成日", japanese_era(header["createdOn"])),
        (maker, header["organisation"]),
        (thing, header["product"]),
        ("バージョン", header["version"]),
    ):
        sheet.append([label, None, value])
    sheet.append([])
    sheet.append(["回答", "No.", "確認内容", "ガイドライン項番", "備考（補足説明）"])
    head = sheet.max_row
    for section in form["sections"]:
        sheet.append([None, None, section["heading"]])
        sheet.cell(sheet.max_row, 3).fill = SHADED
        for row in section["rows"]:
            sheet.append(
                [WORDS[row["answer"]], row["number"] or None, row["question"], row["references"], row.get("note")]
            )
    for cells in sheet.iter_rows(min_row=head):
        for cell in cells:
            cell.border, cell.alignment = BOX, WRAP
    for cell in sheet[head]:
        cell.fill = SHADED
    for column, width in zip("ABCDE", (8, 8, 66, 20, 48)):
        sheet.column_dimensions[column].width = width
    sheet.auto_filter.ref = f"A{head}:E{sheet.max_row}"


def main(path):
    submission = read_submission()
    book = Workbook()
    write_cover(book.active, submission)
    for form in submission["forms"]:
        write_form(book.create_sheet(form["sheet"]), form)
    book.save(path)


main(sys.argv[1])
