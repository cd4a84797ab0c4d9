// SPDX-License-Identifier: GPL-3.0-or-later
#include "celldelegate.h"

#include "marks.h"
#include "theme/icons.h"
#include "theme/shapes.h"

#include <QPainter>
#include <QTextOption>

namespace {

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Shades &shades, bool first)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, shades.selected);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, shades.hover);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), shades.hairline);
    if (option.state & QStyle::State_Selected && first)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), shades.accent);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shades shades = shadesOf(option.palette);
    const bool first = index.column() == 0;
    painter->save();
    paintGround(*painter, option, shades, first);
    QRect words = option.rect.adjusted(space::m, 0, -space::m, 0);
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        paintLineIcon(*painter, icon, QRectF(words.left(), words.center().y() - 9.5, 20, 20), shades.muted);
        words.setLeft(words.left() + 20 + space::s);
    }
    const QVariant mark = index.data(MarkRole);
    if (mark.isValid()) {
        const ToneInk ink = inkOf(toneOf(Mark(mark.toInt())), option.palette);
        paintMark(*painter, markBox(words.left(), words, option.fontMetrics, 16), Mark(mark.toInt()), ink.ink, shades.field);
        words.setLeft(words.left() + 16 + 6);
    }
    painter->setFont(option.font);
    const QVariant tone = index.data(ToneRole);
    painter->setPen(tone.isValid() ? inkOf(Tone(tone.toInt()), option.palette).ink : first || mark.isValid() ? shades.text : shades.muted);
    const QString text = index.data().toString();
    const QFontMetrics &metrics = option.fontMetrics;
    const QString line = metrics.elidedText(text, Qt::ElideRight, words.width());
    if (first && line != text && words.height() >= 2 * metrics.height()) { // room for two lines
        QTextOption wrapped(Qt::AlignLeft | Qt::AlignVCenter);
        wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        const int lost = 8 * metrics.averageCharWidth(); // at the end of the first line, for a word that goes into the second
        painter->drawText(QRectF(words), metrics.elidedText(text, Qt::ElideRight, words.width() * 2 - lost), wrapped);
    } else {
        painter->drawText(words, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, line);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasIcon = !index.data(IconRole).toString().isEmpty();
    const int before = index.data(MarkRole).isValid() ? 16 + 6 : hasIcon ? 20 + space::s : 0;
    return {option.fontMetrics.horizontalAdvance(index.data().toString().left(200)) + before + 2 * space::m + 2,
            std::max(space::row, option.fontMetrics.height() + space::m)};
}
