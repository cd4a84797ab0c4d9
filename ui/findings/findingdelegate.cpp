// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingdelegate.h"

#include "findingtree.h"
#include "theme/shapes.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int side = 18; // of a mark
constexpr int pad = 6;

// As wide as the longest of the four words, so that titles stand below each other.
int levelWidth(const QFontMetrics &small)
{
    int width = 0;
    for (const Level level : {Level::Duty, Level::Effort, Level::Advice, Level::OwnRule})
        width = std::max(width, small.horizontalAdvance(LevelTag::word(level)));
    return width;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Shades &shades)
{
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver)
        paintPanel(painter, option.rect, chosen ? shades.selected : shades.hover, {}, space::radius);
    else if (index.row() > 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), shades.hairline);
}

// The number at the end of a group; gives back where the words end.
int paintCount(QPainter &painter, const QRect &line, int count, const QPalette &palette)
{
    const QString text = QLocale().toString(count);
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = std::max(metrics.horizontalAdvance(text) + 2 * space::s, metrics.height());
    const QRect pill(line.right() - width, line.center().y() - metrics.height() / 2, width, metrics.height());
    const ToneInk ink = inkOf(Tone::Neutral, palette);
    paintPanel(painter, pill, ink.tint, {}, pill.height() / 2.0);
    painter.setPen(ink.ink);
    painter.drawText(pill, Qt::AlignCenter, text);
    return pill.left() - space::s;
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = index.data(FindingTree::LineRole).value<FindingLine>();
    const Shades shades = shadesOf(option.palette);
    const QFont body = option.font, caption = typeOf(Type::Caption, option.font);
    const QFontMetrics bodyMetrics(body), small(caption);
    painter->save();
    paintGround(*painter, option, index, shades);
    QRect words = option.rect.adjusted(arrowWidth, pad, -space::s, -pad);
    if (line.count > 1)
        paintChevron(*painter, QRect(option.rect.left(), words.top(), arrowWidth, bodyMetrics.height()),
                     option.state & QStyle::State_Open ? Qt::DownArrow : Qt::RightArrow, shades.text);
    painter->setFont(caption);
    if (line.count > 1)
        words.setRight(paintCount(*painter, words, line.count, option.palette));
    const QRect first(words.left(), words.top(), words.width(), bodyMetrics.height());
    const int width = levelWidth(small);
    if (line.level.isEmpty()) { // within a group: below its title
        words.setLeft(words.left() + width + space::m + side + space::s);
    } else {
        painter->setPen(shades.muted);
        painter->drawText(QRect(words.left(), first.top(), width, first.height()), Qt::AlignLeft | Qt::AlignVCenter, line.level);
        words.setLeft(words.left() + width + space::m);
        paintMark(*painter, markBox(words.left(), first, bodyMetrics, side), line.mark, inkOf(toneOf(line.mark), option.palette).ink,
                  shades.card);
        words.setLeft(words.left() + side + space::s);
    }
    const bool single = line.note.isEmpty();
    const QRect title = single ? words : QRect(words.left(), first.top(), words.width(), first.height());
    painter->setFont(body);
    painter->setPen(shades.text);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter, bodyMetrics.elidedText(line.title, Qt::ElideRight, title.width()));
    painter->setFont(caption);
    painter->setPen(shades.muted);
    painter->drawText(QRect(words.left(), first.bottom() + 1, words.width(), small.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(line.note, Qt::ElideRight, words.width()));
    painter->restore();
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter, option.rect, shades);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, option.fontMetrics.height() + QFontMetrics(typeOf(Type::Caption, option.font)).height() + 2 * pad};
}
