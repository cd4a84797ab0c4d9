// SPDX-License-Identifier: GPL-3.0-or-later
#include "navlist.h"

#include "theme/colour.h"
#include "theme/icons.h"
#include "theme/shapes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace {

enum Role { IdRole = Qt::UserRole, IconRole, WaitingRole, MarkRole, GroupRole };

constexpr int groupGap = 9;

int rowHeight(const QFontMetrics &metrics) { return std::max(space::row, metrics.height() + space::m); }

} // namespace

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shades shades = shadesOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    QRect row = option.rect;
    painter->save();
    if (index.data(GroupRole).toBool()) {
        painter->fillRect(QRect(row.left() + space::m, row.top() + groupGap / 2, row.width() - 2 * space::m, 1), shades.hairline);
        row.setTop(row.top() + groupGap);
    }
    row.adjust(space::s, 1, -space::s, -1);
    if (chosen || option.state & QStyle::State_MouseOver)
        paintPanel(*painter, row, chosen ? shades.selected : mixed(shades.side, shades.text, 0.06), {}, space::radius);
    if (chosen)
        paintPanel(*painter, QRectF(row.left(), row.top() + 8, 3, row.height() - 16), shades.accent, {}, 1.5);

    const QColor ink = chosen ? inkOf(Tone::Accent, option.palette).ink : shades.text;
    paintLineIcon(*painter, index.data(IconRole).toString(), QRectF(row.left() + space::m, row.center().y() - 9.5, 20, 20),
                  chosen ? ink : shades.muted);
    int right = row.right() - space::s;
    if (const int waiting = index.data(WaitingRole).toInt(); waiting > 0) {
        const ToneInk tone = inkOf(toneOf(Mark(index.data(MarkRole).toInt())), option.palette);
        painter->setFont(typeOf(Type::Caption, option.font));
        const QString number = QString::number(waiting);
        const int high = painter->fontMetrics().height() + 2,
                  wide = std::max(high, painter->fontMetrics().horizontalAdvance(number) + space::m);
        const QRect pill(right - wide, row.center().y() - high / 2 + 1, wide, high);
        const bool late = Mark(index.data(MarkRole).toInt()) == Mark::Late;
        paintPanel(*painter, pill, late ? tone.ink : mixed(shades.side, shades.text, 0.09), {}, high / 2.0);
        painter->setPen(late ? tone.over : shades.text);
        painter->drawText(pill, Qt::AlignCenter, number);
        right = pill.left() - space::xs;
    }
    painter->setFont(typeOf(chosen ? Type::Strong : Type::Body, option.font));
    painter->setPen(shades.text);
    const QRect words(row.left() + space::m + 20 + space::m, row.top(), right - row.left() - 44, row.height());
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter, row, shades);
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {0, rowHeight(option.fontMetrics) + (index.data(GroupRole).toBool() ? groupGap : 0)};
}

NavList::NavList(const QList<NavEntry> &entries, QWidget *parent) : QListView(parent)
{
    auto *model = new QStandardItemModel(this);
    for (const NavEntry &entry : entries) {
        auto *item = new QStandardItem(entry.word);
        item->setEditable(false);
        item->setData(entry.id, IdRole);
        item->setData(entry.icon, IconRole);
        item->setData(entry.startsGroup, GroupRole);
        if (model->rowCount() < 9)
            item->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(entry.word).arg(model->rowCount() + 1));
        model->appendRow(item);
    }
    setModel(model);
    for (const NavEntry &entry : entries)
        setWaiting(entry.id, entry.waiting, entry.mark);
    setItemDelegate(new NavDelegate(this));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { emit pageChosen(index.data(IdRole).toString()); });
    // The way back from a page that has no entry here.
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { emit pageChosen(index.data(IdRole).toString()); });
}

void NavList::go(const QString &id)
{
    if (const QModelIndex found = find(id); found.isValid())
        setCurrentIndex(found);
}

void NavList::setWaiting(const QString &id, int waiting, Mark mark)
{
    const QModelIndex found = find(id);
    const QString word = found.data().toString();
    model()->setData(found, waiting, WaitingRole);
    model()->setData(found, int(mark), MarkRole);
    model()->setData(found, waiting > 0 ? tr("%1, %n waiting", nullptr, waiting).arg(word) : word, Qt::AccessibleTextRole);
}

QModelIndex NavList::find(const QString &id) const
{
    return model()->match(model()->index(0, 0), IdRole, id, 1, Qt::MatchExactly).value(0);
}

QSize NavList::sizeHint() const { return {200, 400}; }

void NavList::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback moving(m_movingByKeys, true);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit pageEntered();
    else
        QListView::keyPressEvent(event);
}
