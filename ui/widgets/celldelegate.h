// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

// Cells of a list of records: soft selection that keeps the text's colour, an accent at the start of the chosen row, a line
// below. The first column names the record, in two lines where it needs them.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { IconRole = Qt::UserRole, MarkRole, ToneRole }; // a drawing's name; a Mark; the Tone of the text

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
