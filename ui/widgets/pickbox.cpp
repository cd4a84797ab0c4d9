// SPDX-License-Identifier: GPL-3.0-or-later
#include "pickbox.h"

#include "bits.h"
#include "domain/text.h"
#include "flowlayout.h"
#include "text.h"
#include "theme/icons.h"

#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int chipsAtMost = 60; // more could neither be read nor laid out in time

} // namespace

PickList::PickList(const QList<Choice> &choices, bool mayCreate, QWidget *anchor)
    : QWidget(anchor, Qt::Popup)
    , m_choices(choices)
    , m_mayCreate(mayCreate)
    , m_find(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_find->setPlaceholderText(mayCreate ? tr("Find or write a new one") : tr("Find"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setMaxLength(500);
    m_find->installEventFilter(this);
    m_list->setAccessibleName(tr("To choose from"));
    m_list->setMinimumWidth(fontMetrics().height() * 16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->addWidget(m_find);
    column->addWidget(m_list);
    connect(m_find, &QLineEdit::textChanged, this, &PickList::filter);
    connect(m_find, &QLineEdit::returnPressed, this, &PickList::take);
    connect(m_list, &QListWidget::itemClicked, this, &PickList::take);
    connect(m_list, &QListWidget::itemActivated, this, &PickList::take);
    filter();
    m_find->setFocus();
}

bool PickList::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->count() - 1)));
    return true;
}

void PickList::filter()
{
    const QString typed = m_find->text().trimmed(), wanted = folded(typed);
    m_list->clear();
    bool there = typed.isEmpty();
    for (const Choice &choice : m_choices) {
        const QString label = folded(choice.label);
        there |= label == wanted;
        if (!label.contains(wanted))
            continue;
        auto *item = new QListWidgetItem(oneLine(choice.label), m_list);
        item->setData(Qt::UserRole, choice.code);
    }
    if (m_mayCreate && !there)
        new QListWidgetItem(lineIcon(QStringLiteral("add")), tr("Create “%1”").arg(oneLine(typed)), m_list);
    m_list->setCurrentRow(0);
}

void PickList::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString code = item->data(Qt::UserRole).toString(), typed = m_find->text().trimmed();
    close();
    if (code.isEmpty())
        emit createAsked(typed);
    else
        emit picked(code);
}

PickBox::PickBox(const QList<Choice> &choices, const QString &button, Create create, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_button(new QToolButton)
    , m_more(new Text({}, Type::Caption, Text::Ink::Muted))
    , m_mayCreate(create == Create::Yes)
{
    new FlowLayout(6, this);
    m_button->setText(button);
    m_button->setIcon(lineIcon(QStringLiteral("add")));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setMinimumHeight(28);
    layout()->addWidget(m_more);
    layout()->addWidget(m_button);
    m_more->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_button);
    connect(m_button, &QToolButton::clicked, this, &PickBox::open);
}

void PickBox::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    rebuild();
}

void PickBox::setChosen(const QStringList &codes)
{
    m_chosen = codes;
    rebuild();
}

void PickBox::add(const QString &code)
{
    if (m_chosen.contains(code))
        return;
    m_chosen.append(code);
    rebuild();
    emit edited(m_chosen);
}

// A chip that is unticked stays until the next record is shown, so that it can be ticked again.
void PickBox::rebuild()
{
    for (Chip *chip : findChildren<Chip *>(Qt::FindDirectChildrenOnly)) {
        chip->hide();
        chip->deleteLater(); // this may run in its own click
        layout()->removeWidget(chip);
    }
    layout()->removeWidget(m_more);
    layout()->removeWidget(m_button);
    QHash<QString, QString> labels;
    for (const Choice &choice : m_choices)
        labels.insert(choice.code, choice.label);
    for (const QString &code : m_chosen.mid(0, chipsAtMost)) {
        const QString unknown = m_mayCreate ? tr("(deleted)") : code; // a record that is gone has no words
        auto *chip = new Chip(labels.contains(code) ? oneLine(labels.value(code)) : unknown);
        chip->setChecked(true);
        layout()->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, code](bool on) {
            m_chosen.removeAll(code);
            if (on)
                m_chosen.append(code);
            emit edited(m_chosen);
        });
    }
    m_more->setText(tr("and %n more", nullptr, int(m_chosen.size()) - chipsAtMost));
    m_more->setVisible(m_chosen.size() > chipsAtMost);
    layout()->addWidget(m_more);
    layout()->addWidget(m_button);
}

void PickBox::open()
{
    QList<Choice> others;
    std::copy_if(m_choices.cbegin(), m_choices.cend(), std::back_inserter(others),
                 [this](const Choice &choice) { return !m_chosen.contains(choice.code); });
    auto *list = new PickList(others, m_mayCreate, this);
    connect(list, &PickList::picked, this, &PickBox::add);
    connect(list, &PickList::createAsked, this, &PickBox::createAsked);
    showBelow(*list, *m_button);
}
