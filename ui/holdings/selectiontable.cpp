// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectiontable.h"

namespace {

QString cell(QString text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r＝＋－＠");
    if (!text.isEmpty() && formulaStarts.contains(text[0]))
        text.prepend(u'\'');
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'\r') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString selectionTable(const QList<Holding> &records, const FieldText &words)
{
    QStringList lines, heads;
    forEachField<Holding>([&](const auto &field) { heads << cell(QCoreApplication::translate(Schema<Holding>::context, field.label)); });
    lines << heads.join(u'\t');
    for (const Holding &record : records) {
        QStringList cells;
        forEachField<Holding>([&](const auto &field) { cells << cell(words.of(field, record)); });
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}
