// SPDX-License-Identifier: GPL-3.0-or-later
#include "linelist.h"

#include "domain/text.h"
#include "theme/shapes.h"
#include "widgets/text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace {

constexpr int side = 16; // of a mark or box
constexpr int pad = 6;
constexpr int longestTitle = 300; // more is never seen in one line

DocumentLine lineAt(const QModelIndex &index) { return index.data(LineModel::LineRole).value<DocumentLine>(); }

int leftOf(const DocumentLine &line) { return space::s + line.indent * space::m; }

QFont fontOf(const DocumentLine &line, const QFont &body)
{
    return line.key.isEmpty() ? typeOf(Type::Caption, body) : line.strong ? typeOf(Type::Strong, body) : body;
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const DocumentLine &line, const Shades &shades)
{
    QFont font = typeOf(Type::Caption, option.font);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(shades.muted);
    const QRect words = option.rect.adjusted(space::s, 0, -space::s, -space::xs);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, painter.fontMetrics().elidedText(line.title, Qt::ElideRight, words.width()));
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Shades &shades)
{
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver)
        paintPanel(painter, option.rect, chosen ? shades.selected : shades.hover, {}, space::radius);
    if (chosen)
        painter.fillRect(QRect(option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8), shades.accent);
}

// The box or the mark before the words; gives back where the words begin.
int paintSign(QPainter &painter, const QStyleOptionViewItem &option, const DocumentLine &line, const QRect &first, const Shades &shades)
{
    int left = first.left();
    if (line.checked) {
        const QRect box(left, first.center().y() - side / 2, side, side);
        paintCheckBox(painter, box, shades, {.enabled = true, .on = *line.checked}, false);
        left += side + space::s;
    }
    if (line.mark != Mark::None) {
        const ToneInk ink = inkOf(toneOf(line.mark), option.palette);
        paintMark(painter, markBox(left, first, option.fontMetrics, side), line.mark, ink.ink, shades.card);
        left += side + 6;
    }
    return left;
}

} // namespace

void LineModel::setLines(const QList<DocumentLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    for (DocumentLine &line : m_lines)
        for (QString *text : {&line.title, &line.note, &line.trail})
            *text = oneLine(firstOf(*text, longestTitle));
    endResetModel();
}

int LineModel::rowOf(const QString &key) const
{
    const auto place = std::find_if(m_lines.begin(), m_lines.end(), [&](const DocumentLine &one) { return one.key == key; });
    return key.isEmpty() || place == m_lines.end() ? -1 : int(place - m_lines.begin());
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    const DocumentLine &line = m_lines[index.row()];
    QStringList words{line.title, line.note, line.trail};
    words.removeAll(QString());
    switch (role) {
    case LineRole: return QVariant::fromValue(line);
    case Qt::DisplayRole: return line.title;
    case Qt::AccessibleTextRole: return words.join(QStringLiteral("、"));
    case Qt::ToolTipRole: return literalTip(words.join(u'\n'));
    case Qt::CheckStateRole: return line.checked ? QVariant(*line.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    default: return {};
    }
}

bool LineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_lines[index.row()].checked)
        return false;
    m_lines[index.row()].checked = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    emit checkedChanged();
    return true;
}

Qt::ItemFlags LineModel::flags(const QModelIndex &index) const
{
    const DocumentLine &line = m_lines[index.row()];
    if (line.key.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (line.checked ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DocumentLine line = lineAt(index);
    const Shades shades = shadesOf(option.palette);
    painter->save();
    if (line.key.isEmpty()) {
        paintHeading(*painter, option, line, shades);
        painter->restore();
        return;
    }
    paintGround(*painter, option, shades);
    const QFont body = fontOf(line, option.font), caption = typeOf(Type::Caption, option.font);
    const QFontMetrics metrics(body), small(caption);
    QRect first(option.rect.left() + leftOf(line), option.rect.top() + pad, 0, metrics.height());
    first.setRight(option.rect.right() - space::s);
    const int left = paintSign(*painter, option, line, first, shades);
    first.setLeft(left);
    painter->setFont(caption);
    painter->setPen(shades.muted);
    if (!line.trail.isEmpty()) {
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, line.trail);
        first.setRight(first.right() - small.horizontalAdvance(line.trail) - space::s);
    }
    const QRect second(left, first.bottom() + 1, option.rect.right() - space::s - left, small.height());
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(line.note, Qt::ElideRight, second.width()));
    painter->setFont(body);
    painter->setPen(shades.text);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(line.title, Qt::ElideRight, first.width()));
    painter->restore();
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter, option.rect, shades);
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DocumentLine line = lineAt(index);
    const int small = QFontMetrics(typeOf(Type::Caption, option.font)).height();
    if (line.key.isEmpty())
        return {80, small + space::xs + (index.row() > 0 ? space::m : space::xs)};
    return {80, QFontMetrics(fontOf(line, option.font)).height() + (line.note.isEmpty() ? 0 : small + 1) + 2 * pad};
}

// The box is where this delegate paints it, not where the style would.
bool LineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const DocumentLine line = lineAt(index);
    if (!line.checked)
        return false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const int x = static_cast<QMouseEvent *>(event)->pos().x() - option.rect.left();
        if (x > leftOf(line) + side + space::xs)
            return false;
    } else if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space) {
        return false;
    }
    return model->setData(index, *line.checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

LineList::LineList(const QString &accessibleName, QWidget *parent) : QListView(parent), m_model(new LineModel(this))
{
    setModel(m_model);
    setItemDelegate(new LineDelegate(this));
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setMinimumWidth(120);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isFilling)
            emit currentLineChanged(current());
    });
    connect(this, &QListView::doubleClicked, this, [this] { emit entered(current()); });
    connect(m_model, &LineModel::checkedChanged, this, &LineList::checkedChanged);
}

void LineList::setLines(const QList<DocumentLine> &lines)
{
    if (lines == m_model->lines())
        return;
    const QString before = current();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setLines(lines);
        setCurrent(before);
    }
    if (current() != before)
        emit currentLineChanged(current());
}

QString LineList::current() const { return currentIndex().isValid() ? lines()[currentIndex().row()].key : QString(); }

void LineList::setCurrent(const QString &key)
{
    const int row = m_model->rowOf(key);
    if (row >= 0) {
        setCurrentIndex(m_model->index(row));
        if (row > 0 && lines()[row - 1].key.isEmpty()) // with the heading above it
            scrollTo(m_model->index(row - 1));
    } else
        selectionModel()->clear();
}

QStringList LineList::checkedKeys() const
{
    QStringList keys;
    for (const DocumentLine &line : lines())
        if (line.checked.value_or(false))
            keys << line.key;
    return keys;
}

void LineList::setAllChecked(bool on)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (lines()[row].checked)
            m_model->setData(m_model->index(row), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void LineList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit entered(current());
    else
        QListView::keyPressEvent(event);
}
