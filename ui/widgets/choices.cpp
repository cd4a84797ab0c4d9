// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

#include "flowlayout.h"
#include "text.h"
#include "theme/colour.h"
#include "theme/shapes.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace {

bool ringed(const QWidget &widget) { return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange); }

// Buttons take "&" for the mark of a letter.
QString literal(QString label) { return label.replace(u'&', QStringLiteral("&&")); }

int widthOf(const QString &label, const QFont &font) { return QFontMetrics(font).size(Qt::TextShowMnemonic, label).width(); }

} // namespace

Chip::Chip(const QString &label) : QCheckBox(literal(label))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a check box's own never goes below its hint
}

// The room for the tick is always there, shared to both sides while it is not set, so ticking moves nothing.
QSize Chip::sizeHint() const
{
    return {widthOf(text(), font()) + fontMetrics().ascent() + 2 * space::m - 2, std::max(28, fontMetrics().height() + space::s)};
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), 6 * fontMetrics().height()), whole.height()};
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? literalTip(QString(text()).replace(QLatin1String("&&"), QLatin1String("&"))) : QString());
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
    const int room = words.width() - space::s;
    painter.drawText(words, Qt::AlignCenter | Qt::TextShowMnemonic,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic));
    if (ringed(*this))
        paintFocusRing(painter, rect(), shades, height() / 2);
}

ChipBox::ChipBox(const QList<Choice> &choices, int first, QWidget *parent) : QWidget(parent), m_more(new QToolButton), m_first(first)
{
    auto *flow = new FlowLayout(6, this);
    for (const Choice &choice : choices) {
        addChip(choice);
        m_usual.append(choice.code);
    }
    flow->addWidget(m_more);
    m_more->setAutoRaise(true);
    m_more->setMinimumHeight(28);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (!m_chips.isEmpty())
        setFocusProxy(m_chips.first().second);
    fold();
    connect(m_more, &QToolButton::clicked, this, &ChipBox::showRest);
}

void ChipBox::addChip(const Choice &choice)
{
    auto *chip = new Chip(choice.label);
    layout()->addWidget(chip);
    m_chips.append({choice.code, chip});
    connect(chip, &Chip::clicked, this, [this, code = choice.code](bool on) {
        m_chosen.removeAll(code);
        if (on)
            m_chosen.append(code);
        emit edited(m_chosen);
    });
}

void ChipBox::setChosen(const QStringList &codes)
{
    m_chosen = codes;
    for (const QString &code : codes)
        if (std::none_of(m_chips.cbegin(), m_chips.cend(), [&](const auto &chip) { return chip.first == code; }))
            addChip({code, code});
    for (const auto &[code, chip] : m_chips)
        chip->setChecked(codes.contains(code));
    fold();
}

void ChipBox::setLikely(const QStringList &codes)
{
    const auto place = [&](const auto &chip) {
        const qsizetype likely = codes.indexOf(chip.first), usual = m_usual.indexOf(chip.first);
        return likely >= 0 ? likely : codes.size() + (usual >= 0 ? usual : m_usual.size());
    };
    std::stable_sort(m_chips.begin(), m_chips.end(), [&](const auto &one, const auto &other) { return place(one) < place(other); });
    for (const auto &[code, chip] : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        layout()->addWidget(chip);
    }
    layout()->removeWidget(m_more);
    layout()->addWidget(m_more);
    for (qsizetype i = 1; i < m_chips.size(); ++i)
        setTabOrder(m_chips[i - 1].second, m_chips[i].second);
    setTabOrder(m_chips.constLast().second, m_more);
    setFocusProxy(m_chips.constFirst().second);
    fold();
}

void ChipBox::showRest()
{
    const int first = std::exchange(m_first, int(m_chips.size()));
    fold();
    for (int i = first; i < m_chips.size(); ++i)
        if (!m_chips[i].second->isChecked())
            return m_chips[i].second->setFocus(Qt::OtherFocusReason); // the button that had the focus is gone
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

Segment::Segment(const QString &id, const QString &label) : QRadioButton(literal(label)), code(id) { }

QSize Segment::sizeHint() const
{
    return {widthOf(text(), typeOf(Type::Strong, font())) + 2 * space::m, std::max(space::control, fontMetrics().height() + 12)};
}

void Segment::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect());
    const bool first = geometry().left() == 0, last = geometry().right() == parentWidget()->width() - 1;
    // Rounded only at the ends of the row: the rest of the frame is pushed out of sight.
    const QRectF frame = QRectF(rect()).adjusted(first ? 0 : -space::radius, 0, last ? 0 : space::radius, 0);
    paintPanel(painter, frame, isChecked() ? shades.selected : underMouse() ? shades.hover : shades.card, shades.edge, space::radius);
    if (!last)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), shades.edge);
    if (isChecked())
        painter.fillRect(QRect(0, height() - 3, width() - (last ? 0 : 1), 3), shades.accent);
    painter.setFont(typeOf(isChecked() ? Type::Strong : Type::Body, font()));
    painter.setPen(shades.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (ringed(*this))
        paintFocusRing(painter, rect(), shades);
}

Segments::Segments(const QList<Choice> &choices, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    new FlowLayout(0, this);
    for (const Choice &choice : choices)
        addSegment(choice);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred); // as high as its lines
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_group->buttons().value(0));
}

QSize Segments::sizeHint() const // in one line
{
    QSize size(0, 0);
    for (const QAbstractButton *button : m_group->buttons())
        size = {size.width() + button->sizeHint().width(), std::max(size.height(), button->sizeHint().height())};
    return size;
}

void Segments::addSegment(const Choice &choice)
{
    auto *segment = new Segment(choice.code, choice.label);
    m_group->addButton(segment);
    layout()->addWidget(segment);
    connect(segment, &Segment::clicked, this, [this, segment] { emit edited(segment->code); });
}

void Segments::setChosen(const QString &code)
{
    m_group->setExclusive(false); // an exclusive group keeps one button pressed
    bool found = code.isEmpty();
    for (QAbstractButton *button : m_group->buttons()) {
        auto *segment = static_cast<Segment *>(button);
        segment->setChecked(segment->code == code);
        found |= segment->isChecked();
    }
    m_group->setExclusive(true);
    if (found)
        return;
    addSegment({code, code});
    m_group->buttons().last()->setChecked(true);
}

QString Segments::chosen() const
{
    const auto *segment = static_cast<const Segment *>(m_group->checkedButton());
    return segment ? segment->code : QString();
}

bool Segments::isOpen() const { return !m_group->checkedButton(); }
