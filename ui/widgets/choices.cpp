// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

#include "flowlayout.h"
#include "theme/colour.h"
#include "theme/shapes.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace {

bool ringed(const QWidget &widget) { return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange); }

} // namespace

// The room for the tick is always there, shared to both sides while it is not set, so ticking moves nothing.
QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + fontMetrics().ascent() + 2 * space::m - 2,
            std::max(28, fontMetrics().height() + space::s)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    QPainter painter(this);
    const QColor ground = isChecked() ? shades.selected : underMouse() ? shades.hover : shades.card;
    paintPanel(painter, rect(), ground, isChecked() ? shades.accent : shades.edge, height() / 2.0);

    const int side = fontMetrics().ascent();
    QRect words = rect();
    if (isChecked()) {
        paintTick(painter, QRectF(space::s, (height() - side) / 2.0, side, side), shades.accent);
        words.setLeft(space::s + side - space::xs);
    }
    painter.setPen(isEnabled() ? shades.text : shades.muted);
    painter.drawText(words, Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (ringed(*this))
        paintFocusRing(painter, rect(), shades, height() / 2);
}

ChipBox::ChipBox(const QList<Choice> &choices, int first, QWidget *parent) : QWidget(parent), m_more(new QToolButton), m_first(first)
{
    auto *flow = new FlowLayout(6, this);
    for (const Choice &choice : choices) {
        auto *chip = new Chip(choice.label);
        flow->addWidget(chip);
        m_chips.append({choice.code, chip});
        connect(chip, &Chip::clicked, this, [this] { emit edited(chosen()); });
    }
    flow->addWidget(m_more);
    m_more->setAutoRaise(true);
    m_more->setMinimumHeight(28);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fold();
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_first = int(m_chips.size());
        fold();
    });
}

void ChipBox::setChosen(const QStringList &codes)
{
    for (const auto &[code, chip] : m_chips)
        chip->setChecked(codes.contains(code));
    fold();
}

void ChipBox::fold()
{
    int hidden = 0;
    for (int i = 0; i < m_chips.size(); ++i) {
        const bool shown = i < m_first || m_chips[i].second->isChecked();
        m_chips[i].second->setVisible(shown);
        hidden += shown ? 0 : 1;
    }
    m_more->setVisible(hidden > 0);
    m_more->setText(QStringLiteral("+%1").arg(hidden));
    m_more->setAccessibleName(tr("Show %n more", nullptr, hidden));
    m_more->setToolTip(m_more->accessibleName());
}

QStringList ChipBox::chosen() const
{
    QStringList codes;
    for (const auto &[code, chip] : m_chips)
        if (chip->isChecked())
            codes.append(code);
    return codes;
}

QSize Segment::sizeHint() const
{
    return {QFontMetrics(typeOf(Type::Strong, font())).horizontalAdvance(text()) + 2 * space::m,
            std::max(space::control, fontMetrics().height() + 12)};
}

void Segment::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect());
    // Rounded only at the ends of the row: the rest of the frame is pushed out of sight.
    const QRectF frame = QRectF(rect()).adjusted(m_first ? 0 : -space::radius, 0, m_last ? 0 : space::radius, 0);
    paintPanel(painter, frame, isChecked() ? shades.selected : underMouse() ? shades.hover : shades.card, shades.edge, space::radius);
    if (!m_last)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), shades.edge);
    if (isChecked())
        painter.fillRect(QRect(0, height() - 3, width() - (m_last ? 0 : 1), 3), shades.accent);
    painter.setFont(typeOf(isChecked() ? Type::Strong : Type::Body, font()));
    painter.setPen(shades.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (ringed(*this))
        paintFocusRing(painter, rect(), shades);
}

Segments::Segments(const QList<Choice> &choices, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Choice &choice : choices) {
        auto *segment = new Segment(choice.label, m_group->buttons().isEmpty(), m_group->buttons().size() + 1 == choices.size());
        segment->setObjectName(choice.code);
        m_group->addButton(segment);
        row->addWidget(segment);
        connect(segment, &Segment::clicked, this, [this, code = choice.code] { emit chosen(code); });
    }
    row->addStretch();
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Segments::setChosen(const QString &code)
{
    for (QAbstractButton *segment : m_group->buttons())
        if (segment->objectName() == code)
            segment->setChecked(true);
}
