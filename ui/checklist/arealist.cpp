// SPDX-License-Identifier: GPL-3.0-or-later
#include "arealist.h"

#include "theme/colour.h"
#include "theme/shapes.h"
#include "widgets/marks.h"

#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace {

enum Role { IdRole = Qt::UserRole, AnsweredRole, QuestionsRole };

constexpr int tall = 10000;

QString figureOf(const QModelIndex &index)
{
    return QStringLiteral("%1/%2").arg(index.data(AnsweredRole).toInt()).arg(index.data(QuestionsRole).toInt());
}

// The name takes what its figure leaves.
QRect wordsIn(const QRect &row, const QFont &font, const QModelIndex &index, Type type = Type::Body)
{
    const QFontMetrics small(typeOf(Type::Caption, font)), words(typeOf(type, font));
    const QRect inner = row.adjusted(space::s, 0, -space::s, 0);
    const int figure = std::max(16, small.horizontalAdvance(figureOf(index))) + space::s;
    const QRect room(inner.left(), row.top() + space::s, inner.width() - figure, tall);
    return {room.topLeft(), QSize(room.width(), words.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height())};
}

} // namespace

AreaList::AreaList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new AreaDelegate(this));
    setObjectName(QStringLiteral("areas"));
    setAccessibleName(tr("Areas"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { emit areaChosen(index.data(IdRole).toString()); });
}

void AreaList::show(const QList<ReviewArea> &areas, Language language)
{
    const QSignalBlocker blocker(selectionModel());
    const QString current = currentIndex().data(IdRole).toString();
    m_model->setRowCount(int(areas.size()));
    for (int row = 0; row < areas.size(); ++row) {
        const ReviewArea &area = areas[row];
        QStandardItem *item = m_model->item(row);
        if (!item)
            m_model->setItem(row, item = new QStandardItem);
        item->setEditable(false);
        item->setText(area.title.in(language));
        item->setData(area.id, IdRole);
        item->setData(area.now.settled(), AnsweredRole);
        item->setData(area.now.asked(), QuestionsRole);
        item->setData(tr("%1, %2 of %3 answered").arg(item->text()).arg(area.now.settled()).arg(area.now.asked()), Qt::AccessibleTextRole);
    }
    go(current);
    viewport()->update();
}

void AreaList::go(const QString &id)
{
    const QSignalBlocker blocker(selectionModel());
    const QModelIndexList found = m_model->match(m_model->index(0, 0), IdRole, id, 1, Qt::MatchExactly);
    if (!found.isEmpty() && found.first() != currentIndex()) {
        setCurrentIndex(found.first());
        scrollTo(found.first());
    }
    viewport()->update();
}

void AreaList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // names wrap anew
}

void AreaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shades shades = shadesOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const int answered = index.data(AnsweredRole).toInt(), all = index.data(QuestionsRole).toInt();
    painter->save();
    if (chosen || option.state & QStyle::State_MouseOver)
        paintPanel(*painter, option.rect.adjusted(0, 1, 0, -1), chosen ? shades.selected : shades.hover, {}, space::radius);
    const QRect inner = option.rect.adjusted(space::s, 0, -space::s, 0), words = wordsIn(option.rect, option.font, index);
    const QRect line(inner.left(), words.top(), inner.width(), option.fontMetrics.height());
    if (answered == all) {
        paintMark(*painter, markBox(inner.right() - 15, line, option.fontMetrics, 16), Mark::Done, inkOf(Tone::Good, option.palette).ink,
                  shades.card);
    } else {
        painter->setFont(typeOf(Type::Caption, option.font));
        painter->setPen(chosen ? shades.text : shades.muted);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, figureOf(index));
        // The tick says it; bars only where something is left.
        const QRectF way(inner.left(), option.rect.bottom() - 6, inner.width(), 3);
        paintPanel(*painter, way, mixed(shades.card, shades.text, 0.10), {}, 1.5);
        if (answered > 0)
            paintPanel(*painter, QRectF(way.topLeft(), QSizeF(way.width() * answered / all, 3)), shades.accent, {}, 1.5);
    }
    // Choosing a row moves nothing: bold only where that takes no further line.
    const bool isBold = chosen && wordsIn(option.rect, option.font, index, Type::Strong) == words;
    painter->setFont(typeOf(isBold ? Type::Strong : Type::Body, option.font));
    painter->setPen(shades.text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    painter->restore();
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter, option.rect, shades);
}

QSize AreaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 200;
    const QRect words = wordsIn({0, 0, width, 0}, option.font, index);
    return {0, std::max(40, words.height() + space::s + space::m)};
}
