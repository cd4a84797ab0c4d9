// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <xlsxwriter.h>

namespace {

constexpr qsizetype maxCellLength = 32'767; // in UTF-16 units, as Excel counts
constexpr int maxWidth = 60, minWidth = 8; // of a column, in digits

struct XlsxFile
{
    Q_DECLARE_TR_FUNCTIONS(XlsxFile)
};

bool isHex(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f'); }

bool looksEscaped(QStringView text)
{
    return text.size() >= 7 && text.startsWith(u"_x") && text[6] == u'_' && isHex(text[2]) && isHex(text[3]) && isHex(text[4])
        && isHex(text[5]);
}

// Excel's _xHHHH_ for what XML 1.0 cannot hold, for CR (which XML would turn into LF), and for text that looks like one.
QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t u = text[i].unicode();
        const bool forbidden = (u < 0x20 && u != '\t' && u != '\n') || u == 0xFFFE || u == 0xFFFF;
        if (forbidden)
            result += u"_x%1_"_qs.arg(uint(u), 4, 16, QChar(u'0')).toUpper().replace(u'X', u'x');
        else if (u == '_' && looksEscaped(QStringView(text).mid(i)))
            result += u"_x005F_";
        else
            result += text[i];
    }
    return result;
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar c : QStringView(text).left(maxWidth))
        width += c.unicode() >= 0x1100 && (c.unicode() < 0xFF61 || c.unicode() > 0xFF9F) ? 2 : 1;
    return width;
}

std::optional<Error> tooLong(const Table &table)
{
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        for (qsizetype column = 0; column < table.rows[row].size(); ++column)
            if (table.rows[row][column].size() > maxCellLength)
                return Error{
                    Error::Code::Invalid,
                    XlsxFile::tr("Row %1, %2: the text is longer than a workbook can hold (32,767 characters). Nothing was written; "
                                 "shorten it or export as CSV.")
                        .arg(row + 1)
                        .arg(table.rows.first().value(column))};
    return {};
}

void fill(lxw_workbook *workbook, const Table &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
    lxw_format *bold = workbook_add_format(workbook);
    format_set_bold(bold);
    QList<int> widths;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QStringList &cells = table.rows[row];
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (widths.size() <= column)
                widths << minWidth;
            widths[column] = std::clamp(widthOf(cells[column]) + 2, widths[column], maxWidth);
            if (!cells[column].isEmpty())
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), escaped(cells[column]).toUtf8().constData(),
                                       row == 0 ? bold : nullptr);
        }
    }
    for (qsizetype column = 0; column < widths.size(); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), widths[column], nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    if (table.rows.size() > 1 && !widths.isEmpty())
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size() - 1), lxw_col_t(widths.size() - 1));
}

} // namespace

Result<QByteArray> writeXlsx(const Table &table)
{
    if (const auto error = tooLong(table))
        return *error;
    const QTemporaryDir folder; // readable by this user only, gone with this object
    QByteArray scratch = QFile::encodeName(folder.path());
    const QByteArray path = QFile::encodeName(folder.filePath(u"book.xlsx"_qs));
    const auto failed = [](const QString &detail) {
        return Error{
            Error::Code::Io,
            XlsxFile::tr("The workbook could not be made, perhaps because the disk is full. Nothing was changed; make room and try again."),
            detail};
    };
    lxw_workbook_options options{};
    options.tmpdir = scratch.data();
    lxw_workbook *workbook = folder.isValid() ? workbook_new_opt(path.constData(), &options) : nullptr;
    if (!workbook)
        return failed(folder.errorString());
    fill(workbook, table);
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(error)));
    QFile file(folder.filePath(u"book.xlsx"_qs));
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    return file.readAll();
}
