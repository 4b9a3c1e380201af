"""All three options with boxes in one cell, one box blackened; made with openpyxl, saved again by LibreOffice."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from common import japanese_era, read_submission

OPTIONS = {"yes": "はい", "no": "いいえ", "not-applicable": "対象外"}
SIDE = Side(style="thin")
BOX = Border(left=SIDE, right=SIDE, top=SIDE, bottom=SIDE)
SHADED = PatternFill("solid", fgColor="FFF2CC")


def boxes(answer):
    return "　".join(("■" if option == answer else "□") + label for option, label in OPTIONS.items())


def write_form(sheet, form):
    sheet["A1"] = form["title"]
    sheet["A1"].font = Font(size=14, bold=True)
    header = form["header"]
    sheet["A3"], sheet["B3"] = "作成日", japanese_era(header["createdOn"])
    sheet["A4"], sheet["B4"] = "製造業者", header["organisation"]
    sheet["A5"], sheet["B5"] = "製品名", header["product"]
    sheet["A6"], sheet["B6"] = "バージョン", header["version"]
    sheet.append([])
    sheet.append(["項番", "質問項目", "回答", "備考"])
    head = sheet.max_row
    for section in form["sections"]:
        sheet.append([section["heading"]])
        sheet.merge_cells(start_row=sheet.max_row, end_row=sheet.max_row, start_column=1, end_column=4)
        sheet.cell(sheet.max_row, 1).fill = SHADED
        for row in section["rows"]:
            answer = None if row["answer"] == "heading" else boxes(row["answer"])
            note = row.get("note")
            sheet.append([row["number"] or None, row["question"] + row["references"], answer, note and f"備考{note}"])
    for cells in sheet.iter_rows(min_row=head):
        for cell in cells:
            cell.border = BOX
            cell.alignment = Alignment(vertical="center", wrap_text=True)
    sheet.append([])
    sheet.append([None, "備考"])
    for note in form["notes"]:
        sheet.append([f"備考{note['number']}", note["text"]])
    for column, width in zip("ABCD", (8, 76, 30, 9)):
        sheet.column_dimensions[column].width = width


def main(path):
    book = Workbook()
    book.remove(book.active)
    for form in read_submission()["forms"]:
        write_form(book.create_sheet(form["sheet"]), form)
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder, "draft", Path(path).name)
        draft.parent.mkdir()
        book.save(draft)
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, draft],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        shutil.copy(Path(folder, Path(path).name), path)


main(sys.argv[1])
