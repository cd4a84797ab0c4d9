// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepline.h"

#include "theme/shapes.h"
#include "widgets/flowlayout.h"
#include "widgets/text.h"

#include <QButtonGroup>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int side = 14; // of the mark

QFont strongOf(const QFont &body)
{
    QFont font = typeOf(Type::Caption, body);
    font.setBold(true);
    return font;
}

} // namespace

StepButton::StepButton(const QString &step, const QString &word)
    : QRadioButton(QString(word).replace(u'&', QStringLiteral("&&")))
    , id(step)
    , m_word(word)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepButton::show(const State &state)
{
    m_mark = state.mark;
    setAccessibleName(tr("%1: %2", "a step and how it stands").arg(m_word, state.word));
    setToolTip(literalTip(accessibleName()));
    update();
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics metrics(strongOf(font()));
    return {space::s + side + space::xs + metrics.horizontalAdvance(m_word) + space::s, std::max(28, metrics.height() + space::s)};
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isChecked() ? shades.selected : underMouse() ? shades.hover : shades.card;
    paintPanel(painter, rect(), ground, isChecked() ? shades.accent : shades.edge, space::radius, isChecked() ? 2 : 1);
    painter.setFont(isChecked() ? strongOf(font()) : typeOf(Type::Caption, font()));
    const QRect words = rect().adjusted(space::s + side + space::xs, 0, -space::xs, 0);
    paintMark(painter, markBox(space::s, rect(), painter.fontMetrics(), side), m_mark, inkOf(toneOf(m_mark), palette()).ink, ground);
    painter.setPen(shades.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_word);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), shades);
}

StepLine::StepLine(const QList<Step> &steps, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *flow = new FlowLayout(space::xs, this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Step &step : steps) {
        auto *button = new StepButton(step.id, step.word);
        button->setObjectName(QStringLiteral("step-") + step.id);
        m_group->addButton(button);
        flow->addWidget(button);
        connect(button, &StepButton::clicked, this, [this, id = step.id] { emit wanted(id); });
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_group->buttons().value(0));
}

StepButton *StepLine::button(const QString &id) const
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
                                    [&](const QAbstractButton *one) { return static_cast<const StepButton *>(one)->id == id; });
    return found == buttons.cend() ? nullptr : static_cast<StepButton *>(*found);
}

void StepLine::show(const QString &id, const State &state)
{
    if (StepButton *step = button(id))
        step->show(state);
}

void StepLine::setCurrent(const QString &id)
{
    if (StepButton *step = button(id)) {
        step->setChecked(true);
        setFocusProxy(step);
    }
}

QString StepLine::current() const
{
    const auto *step = static_cast<const StepButton *>(m_group->checkedButton());
    return step ? step->id : QString();
}
