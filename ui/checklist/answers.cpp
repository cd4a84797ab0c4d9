// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "answerwords.h"
#include "theme/colour.h"
#include "theme/shapes.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int side = 22, stepsHeight = 4; // of the key, of the steps below a scale's answer

} // namespace

AnswerTile::AnswerTile(QChar key, const QString &word, int steps, QWidget *parent) : QRadioButton(word, parent), m_key(key), m_steps(steps)
{
    setAccessibleName(tr("%1, key %2").arg(word, QString(key)));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true); // a long word in a narrow window takes more lines, never less room
    setSizePolicy(policy);
}

QRect AnswerTile::words(int width, int height) const
{
    const int left = space::m + side + space::s;
    const int low = m_steps < 0 ? 0 : stepsHeight + space::s;
    return {left, space::xs, width - left - space::s, height - 2 * space::xs - low};
}

int AnswerTile::heightForWidth(int width) const
{
    const QFontMetrics bold(typeOf(Type::Strong, font())); // chosen, it is written bold
    const int text = bold.boundingRect(0, 0, words(width, 0).width(), 1000, Qt::TextWordWrap, this->text()).height();
    const int lines = std::max({text, side, (m_steps < 0 ? 1 : 2) * bold.height()});
    return lines + 2 * space::s + (m_steps < 0 ? 0 : stepsHeight + space::s);
}

QSize AnswerTile::sizeHint() const { return {112, heightForWidth(150)}; }

void AnswerTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        emit leaving(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QRadioButton::keyPressEvent(event);
}

void AnswerTile::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    const bool chosen = isChecked();
    const QColor ground = chosen ? shades.selected : underMouse() && isEnabled() ? shades.hover : shades.card;
    QPainter painter(this);
    paintPanel(painter, rect(), ground, chosen ? shades.accent : shades.edge, 6, chosen ? 2 : 1);

    const QRect line = words(width(), height());
    const QRect cap(space::m, line.center().y() - side / 2 + 1, side, side);
    paintPanel(painter, cap, chosen ? shades.accent : mixed(shades.card, shades.text, 0.05), chosen ? QColor() : shades.edge,
               space::radius);
    painter.setFont(typeOf(Type::Strong, font()));
    painter.setPen(chosen ? shades.onAccent : isEnabled() ? shades.text : shades.muted);
    painter.drawText(cap, Qt::AlignCenter, QString(m_key));
    painter.setFont(typeOf(chosen ? Type::Strong : Type::Body, font()));
    painter.setPen(isEnabled() || chosen ? shades.text : shades.muted);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());

    const double gap = 3, part = (width() - 2 * space::m - 2 * gap) / 3.0;
    for (int i = 0; i < 3 && m_steps >= 0; ++i) {
        const QRectF step(space::m + i * (part + gap), height() - space::m - stepsHeight + 2, part, stepsHeight);
        const QColor filled = chosen ? shades.accent : shades.muted;
        paintPanel(painter, step, i < m_steps ? filled : mixed(ground, shades.text, 0.14), {}, 2);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), shades, 6);
}

Answers::Answers(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Answer"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::s);
    add(*grid, 0, 0, 1, AnswerValue::None0, 0);
    add(*grid, 0, 1, 1, AnswerValue::Partly, 1);
    add(*grid, 0, 2, 1, AnswerValue::Done, 2);
    add(*grid, 0, 3, 1, AnswerValue::DoneReviewed, 3);
    add(*grid, 1, 0, 2, AnswerValue::Unknown, -1);
    add(*grid, 1, 2, 2, AnswerValue::NotApplicable, -1);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
}

void Answers::add(QGridLayout &grid, int row, int column, int span, AnswerValue value, int steps)
{
    const bool needsReason = value == AnswerValue::NotApplicable;
    const QString word = stateOf(value).word;
    auto *tile = new AnswerTile(keyOf(value), needsReason ? tr("%1 (say why)").arg(word) : word, steps);
    tile->setObjectName(QStringLiteral("answer-") + keyOf(value));
    m_group->addButton(tile, int(value));
    m_tiles << tile;
    grid.addWidget(tile, row, column, 1, span);
    connect(tile, &AnswerTile::clicked, this, [this, value] { emit answered(value); });
    connect(tile, &AnswerTile::leaving, this, [this, tile](int by) { moveFrom(tile, by); });
}

void Answers::moveFrom(const AnswerTile *tile, int by)
{
    const qsizetype next = m_tiles.indexOf(tile) + by;
    if (next >= 0 && next < m_tiles.size())
        m_tiles[next]->setFocus(by < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

void Answers::setAnswer(AnswerValue value)
{
    m_group->setExclusive(false); // an exclusive group keeps one button pressed
    for (AnswerTile *tile : std::as_const(m_tiles))
        tile->setChecked(m_group->id(tile) == int(value));
    m_group->setExclusive(true);
}

void Answers::takeFocus()
{
    QAbstractButton *chosen = m_group->checkedButton();
    (chosen ? chosen : m_tiles.constFirst())->setFocus(Qt::OtherFocusReason);
}
