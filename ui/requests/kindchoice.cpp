// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindchoice.h"

#include "theme/shapes.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int circle = 16;
constexpr int textStart = space::m + circle + space::s;

} // namespace

BigChoice::BigChoice(const QString &title, const QString &sentence)
    : QRadioButton(QString(title).replace(u'&', QStringLiteral("&&")))
    , m_title(title)
    , m_sentence(sentence)
{
    setAccessibleDescription(sentence);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect BigChoice::titleRect(int width) const
{
    const QFontMetrics metrics(typeOf(Type::Strong, font()));
    const QRect room(textStart, space::s, width - textStart - space::m, 10000);
    return metrics.boundingRect(room, Qt::TextWordWrap, m_title);
}

QRect BigChoice::sentenceRect(int width) const
{
    const QFontMetrics metrics(typeOf(Type::Caption, font()));
    const QRect room(textStart, titleRect(width).bottom() + 1, width - textStart - space::m, 10000);
    return metrics.boundingRect(room, Qt::TextWordWrap, m_sentence);
}

int BigChoice::heightForWidth(int width) const
{
    return (m_sentence.isEmpty() ? titleRect(width) : sentenceRect(width)).bottom() + space::s;
}

QSize BigChoice::sizeHint() const
{
    constexpr int usual = 420;
    return {usual, heightForWidth(usual)};
}

void BigChoice::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isChecked() ? shades.selected : underMouse() ? shades.hover : shades.card;
    paintPanel(painter, rect(), ground, isChecked() ? shades.accent : shades.edge, space::radius, isChecked() ? 2 : 1);
    const ControlState state{.enabled = isEnabled(), .down = isDown(), .on = isChecked(), .hovered = underMouse(), .focused = false};
    paintRadio(painter, QRect(space::m, space::s + 2, circle, circle), shades, state);
    const int room = width() - textStart - space::m;
    painter.setFont(typeOf(Type::Strong, font()));
    painter.setPen(shades.text);
    painter.drawText(QRect(textStart, titleRect(width()).top(), room, height()), Qt::TextWordWrap, m_title);
    painter.setFont(typeOf(Type::Caption, font()));
    painter.setPen(shades.muted);
    painter.drawText(QRect(textStart, sentenceRect(width()).top(), room, height()), Qt::TextWordWrap, m_sentence);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), shades);
}

KindChoice::KindChoice(const QList<Kind> &kinds, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (const Kind &kind : kinds) {
        auto *choice = new BigChoice(kind.title, kind.sentence);
        choice->setObjectName(QStringLiteral("kind-") + kind.id);
        m_group->addButton(choice, int(m_ids.size()));
        m_ids << kind.id;
        column->addWidget(choice);
        connect(choice, &BigChoice::clicked, this, [this, id = kind.id] { emit chosen(id); });
    }
    setFocusProxy(m_group->button(0));
}

void KindChoice::setChosen(const QString &id)
{
    m_group->setExclusive(false); // an exclusive group keeps one button pressed
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(m_ids[m_group->id(button)] == id);
    m_group->setExclusive(true);
}

void KindChoice::takeFocus()
{
    QAbstractButton *button = m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0);
    if (button)
        button->setFocus(Qt::ShortcutFocusReason);
}
