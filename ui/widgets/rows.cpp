// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "domain/text.h"
#include "text.h"
#include "theme/icons.h"
#include "theme/shapes.h"

#include <QPainter>
#include <QRegularExpression>
#include <QResizeEvent>

#include <algorithm>

namespace {

constexpr int side = 18; // of a mark or icon
constexpr int pad = space::s;

struct Places // where the parts of a row lie
{
    QRect lead, mark, title, note, trail;
};

int wrappedHeight(const QString &text, const QFont &font, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, std::max(width, 40), 10000, Qt::TextWordWrap, text).height();
}

// The short column is as wide as its widest entry; these lists have a handful of rows.
int leadWidth(const QAbstractItemModel &model, const QFontMetrics &metrics)
{
    int width = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        width = std::max(width, metrics.horizontalAdvance(model.index(row, 0).data(RowModel::RowRole).value<Row>().lead));
    return width;
}

Places placesOf(const QModelIndex &index, const QRect &rect, const QFont &font)
{
    const Row row = index.data(RowModel::RowRole).value<Row>();
    const QFontMetrics body(font), small(typeOf(Type::Caption, font));
    Places at;
    int left = rect.left(), right = rect.right() + 1;
    const int top = rect.top() + pad, line = body.height();
    if (const int width = leadWidth(*index.model(), small); width > 0)
        at.lead = {left, top, width, line}, left += width + space::m;
    if (row.mark != Mark::None || !row.icon.isEmpty())
        at.mark = markBox(left, QRect(0, top, 1, line), body, side).toRect(), left += side + space::s + 2;
    if (!row.trail.isEmpty()) {
        const int mark = row.trailMark == Mark::None ? 0 : side;
        const int width = small.horizontalAdvance(row.trail) + mark + space::xs;
        at.trail = {right - width, top, width, line}, right -= width + space::m;
    }
    at.title = {left, top, right - left, wrappedHeight(row.title, font, right - left)};
    at.note = {left, at.title.bottom() + 1, right - left, wrappedHeight(row.note, typeOf(Type::Caption, font), right - left)};
    return at;
}

} // namespace

RowModel::RowModel(QList<Row> rows, QObject *parent) : QAbstractListModel(parent), m_rows(std::move(rows))
{
    for (Row &row : m_rows)
        for (QString *text : {&row.lead, &row.title, &row.note, &row.trail})
            *text = oneLine(*text);
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    switch (role) {
    case RowRole: return QVariant::fromValue(row);
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        return QStringList{row.lead, row.title, row.note, row.trail}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral("、"));
    case Qt::ToolTipRole: return literalTip(row.note);
    default: return {};
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row row = index.data(RowModel::RowRole).value<Row>();
    const Shades shades = shadesOf(option.palette);
    const Places at = placesOf(index, option.rect.adjusted(space::s, 0, -space::s, 0), option.font);
    painter->save();
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
        paintPanel(*painter, option.rect, option.state & QStyle::State_Selected ? shades.selected : shades.hover, {}, space::radius);
    if (m_look == Look::Plain && index.row() > 0 && !(option.state & QStyle::State_Selected))
        painter->fillRect(QRect(option.rect.left() + space::s, option.rect.top(), option.rect.width() - 2 * space::s, 1), shades.hairline);
    if (m_look == Look::Path) {
        const int x = at.mark.center().x();
        if (index.row() > 0)
            painter->fillRect(QRect(x, option.rect.top(), 1, at.mark.top() - option.rect.top() - 2), shades.outline);
        if (index.row() + 1 < index.model()->rowCount())
            painter->fillRect(QRect(x, at.mark.bottom() + 3, 1, option.rect.bottom() - at.mark.bottom() - 2), shades.outline);
    }
    const ToneInk ink = inkOf(toneOf(row.mark), option.palette);
    if (!row.icon.isEmpty())
        paintLineIcon(*painter, row.icon, at.mark, shades.muted);
    else
        paintMark(*painter, at.mark, row.mark, ink.ink, shades.card);

    const int lineFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->setFont(option.font);
    painter->setPen(shades.text);
    painter->drawText(at.title, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, row.title);
    painter->setFont(typeOf(Type::Caption, option.font));
    painter->setPen(shades.muted);
    painter->drawText(at.lead, lineFlags, row.lead);
    painter->drawText(at.note, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, row.note);
    const ToneInk trail = inkOf(toneOf(row.trailMark), option.palette);
    painter->setPen(m_look == Look::Path ? shades.text : trail.ink);
    painter->drawText(at.trail, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.trail);
    if (row.trailMark != Mark::None)
        paintMark(*painter, markBox(at.trail.left(), at.trail, painter->fontMetrics(), 15), row.trailMark, trail.ink, shades.card);
    painter->restore();
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter, option.rect, shades);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 320;
    const Places at = placesOf(index, QRect(space::s, 0, width - 2 * space::s, 0), option.font);
    return {0, std::max(at.note.bottom(), at.title.bottom()) + 1 + pad};
}

RowList::RowList(const QList<Row> &rows, const QString &accessibleName, RowDelegate *delegate, QWidget *parent) : QListView(parent)
{
    delegate->setParent(this);
    setModel(new RowModel(rows, this));
    setItemDelegate(delegate);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) { emit opened(index.row()); });
}

QSize RowList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {320, height};
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout(); // rows wrap anew,
        updateGeometry(); // and the card gives the list its new height
    }
}
