// SPDX-License-Identifier: GPL-3.0-or-later
#include "export.h"

Format formatOf(const QString &path)
{
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return Format::Xlsx;
    return path.endsWith(u".json", Qt::CaseInsensitive) ? Format::Json : Format::Csv;
}

Error notUnicode(int row, const QString &field)
{
    return {Error::Code::Invalid,
            QCoreApplication::translate(
                "Export", "Row %1, %2: the text holds a broken character that no file can keep. Nothing was written; type it again.")
                .arg(row)
                .arg(field),
            {}};
}
