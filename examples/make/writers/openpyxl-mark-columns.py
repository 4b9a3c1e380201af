"""Three answer columns with a circle in one of them, as many vendors rebuild the form; notes below."""

import sys

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from common import japanese_era, read_submission

COLUMNS = {"yes": [4], "no": [5], "not-applicable": [6], "both": [4, 5]}
SIDE = Side(style="thin", color="808080")
BOX = Border(left=SIDE, right=SIDE, top=SIDE, bottom=SIDE)
SHADED = PatternFill("solid", fgColor="DDEBF7")
FONT = Font(name="游ゴシック", size=10)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
WRAP = Alignment(vertical="center", wrap_text=True)


def line(sheet, row, values, alignment=WRAP, fill=None):
    for column, value in enumerate(values, start=1):
        cell = sheet.cell(row, column, value)
        cell.font, cell.border, cell.alignment = FONT, BOX, alignment
        if fill:
            cell.fill = fill


def write_header(sheet, header):
    labels = {
        "作成日": japanese_era(header["createdOn"]),
        "製造業者名": header["organisation"],
        "製品名": header["product"],
        "製品バージョン": header["version"],
    }
    for row, (label, value) in enumerate(labels.items(), start=3):
        line(sheet, row, [label, None, value])
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=2)
        sheet.merge_cells(start_row=row, end_row=row, start_column=3, end_column=7)
    return 3 + len(labels)


def write_table(sheet, row, sections):
    line(sheet, row, ["項番", "質問", "参照", "はい", "いいえ", "対象外", "備考"], CENTRE, SHADED)
    for section in sections:
        row += 1
        line(sheet, row, [section["heading"]] + [None] * 6, WRAP, SHADED)
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=7)
        for item in section["rows"]:
            row += 1
            line(sheet, row, [item["number"] or None, item["question"], item["references"]] + [None] * 4)
            for column in COLUMNS.get(item["answer"], []):
                sheet.cell(row, column, "○")
            sheet.cell(row, 7, item.get("note"))
            for column in (1, 4, 5, 6, 7):
                sheet.cell(row, column).alignment = CENTRE
    return row


def write_notes(sheet, row, notes):
    sheet.cell(row, 1, "【備考】").font = FONT
    for number, note in enumerate(notes, start=row + 1):
        sheet.cell(number, 1, f"※{note['number']}").font = FONT
        sheet.cell(number, 2, note["text"]).font = FONT


def main(path):
    book = Workbook()
    book.remove(book.active)
    for form in read_submission()["forms"]:
        sheet = book.create_sheet(form["sheet"])
        for column, width in zip("ABCDEFG", (8, 70, 22, 7, 7, 7, 7)):
            sheet.column_dimensions[column].width = width
        sheet["A1"] = form["title"]
        sheet["A1"].font = Font(name="游ゴシック", size=13, bold=True)
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
        top = write_header(sheet, form["header"]) + 1
        end = write_table(sheet, top, form["sections"])
        write_notes(sheet, end + 2, form["notes"])
        sheet.freeze_panes = sheet.cell(top + 1, 1)
    book.save(path)


main(sys.argv[1])
