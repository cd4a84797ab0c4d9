// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerlist.h"

#include "theme/shapes.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace {

QList<Choice> choicesOfWays(const QList<AnswerWay> &ways)
{
    QList<Choice> choices;
    for (const AnswerWay &way : ways)
        choices.append({way.code, way.word});
    return choices;
}

// Takes what the answers leave; its own wish for width would push them into a second line.
Text *wrapped(Text *paragraph)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    paragraph->setSizePolicy(policy);
    return paragraph;
}

// The area that scrolls the row, to keep it in sight.
QScrollArea *areaOf(QWidget *widget)
{
    for (QWidget *above = widget; above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area;
    return nullptr;
}

} // namespace

AnswerRow::AnswerRow(const QString &icon, const QString &title, const QString &hint, const QList<AnswerWay> &ways)
    : m_ways(ways)
    , m_segments(new Segments(choicesOfWays(ways)))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrapped(Text::paragraph(title)));
    if (!hint.isEmpty())
        words->addWidget(wrapped(Text::paragraph(hint, Type::Caption, Text::Ink::Muted)));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, space::s, 0, space::s);
    line->setSpacing(space::m);
    if (!icon.isEmpty())
        line->addWidget(new IconLabel(icon, 24), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(m_segments, 0, Qt::AlignTop);
    m_segments->setAccessibleName(title);
    m_segments->setAccessibleDescription(hint);
    setFocusProxy(m_segments);
    for (int i = 0; i < m_ways.size(); ++i) {
        QAbstractButton *button = m_segments->findChildren<QAbstractButton *>().at(i);
        button->installEventFilter(this);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(title, m_ways[i].word));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(m_ways[i].word, m_ways[i].keys.left(1)));
    }
    connect(m_segments, &Segments::edited, this, &AnswerRow::answered);
}

void AnswerRow::setAnswer(const QString &code)
{
    if (!code.isEmpty() || m_ways.last().code.isEmpty())
        m_segments->setChosen(code);
}

void AnswerRow::keyPressEvent(QKeyEvent *event)
{
    if (!take(event))
        QWidget::keyPressEvent(event);
}

// Segments would take up and down for left and right.
bool AnswerRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress && take(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool AnswerRow::take(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return emit leaving(1), true;
    if (event->key() == Qt::Key_Up)
        return emit leaving(-1), true;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier) || event->text().isEmpty())
        return false;
    for (const AnswerWay &way : m_ways) {
        if (!way.keys.contains(event->text().at(0).toUpper()))
            continue;
        m_segments->setChosen(way.code);
        emit answered(way.code);
        emit leaving(1);
        return true;
    }
    return false;
}

void AnswerRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Shades shades = shadesOf(palette());
    if (isAncestorOf(focusWidget()) && focusWidget()->hasFocus()) // the row that the keys answer
        painter.fillRect(rect(), shades.hover);
    painter.fillRect(QRect(0, height() - 1, width(), 1), shades.hairline);
}

AnswerList::AnswerList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void AnswerList::addHeading(const QString &heading)
{
    if (m_column->count() > 0)
        m_column->addSpacing(space::l);
    m_column->addWidget(new Text(heading, Type::Strong));
}

AnswerRow *AnswerList::add(const QString &id, AnswerRow *row)
{
    row->setObjectName(id);
    m_column->addWidget(row);
    m_rows.append({id, row});
    connect(row, &AnswerRow::answered, this, [this, id](const QString &code) { emit answered(id, code); });
    connect(row, &AnswerRow::leaving, this, [this, row](int by) { step(row, by); });
    return row;
}

AnswerRow *AnswerList::row(const QString &id) const
{
    for (const auto &[key, row] : m_rows)
        if (key == id)
            return row;
    return nullptr;
}

int AnswerList::openCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const auto &entry) { return entry.second->segments()->isOpen(); }));
}

void AnswerList::start()
{
    for (const auto &[id, row] : m_rows)
        if (row->segments()->isOpen())
            return row->segments()->setFocus(Qt::TabFocusReason);
    if (!m_rows.isEmpty())
        m_rows.first().second->segments()->setFocus(Qt::TabFocusReason);
}

void AnswerList::step(AnswerRow *from, int by)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].second != from)
            continue;
        if (i + by < 0 || i + by >= m_rows.size())
            return;
        AnswerRow *next = m_rows[i + by].second;
        next->segments()->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        if (QScrollArea *area = areaOf(this))
            area->ensureWidgetVisible(next, 0, next->height() * 2);
        return;
    }
}
