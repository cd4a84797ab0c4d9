// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors.h"

#include "widgets/text.h"

#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>

#include <algorithm>

QList<Choice> choicesOf(const Library &library, const QString &list, Language language)
{
    QList<Choice> choices;
    for (const Entry &entry : library.list(list))
        choices.append({entry.id, entry.name.in(language)});
    return choices;
}

QString helpText(const FieldHelp *help, const Library &library, Language language)
{
    if (!help)
        return {};
    QStringList laws;
    for (const QString &reference : help->law)
        laws.append(library.lawText(reference, language));
    const QString sources = laws.join(language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
    QStringList lines{help->why.in(language), sources};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QComboBox *choiceBox(const QList<Choice> &choices)
{
    auto *box = new QComboBox;
    if (std::none_of(choices.cbegin(), choices.cend(), [](const Choice &choice) { return choice.code.isEmpty(); }))
        box->addItem(QStringLiteral("—"), QString());
    for (const Choice &choice : choices)
        box->addItem(choice.label, choice.code);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long entry never widens the form
    box->setMinimumContentsLength(8);
    QObject::connect(box, &QComboBox::currentTextChanged, box, [box](const QString &text) { box->setToolTip(literalTip(text)); });
    return box;
}

QString chosenIn(const QComboBox &box) { return box.currentData().toString(); }

void choose(QComboBox &box, const QString &code)
{
    if (box.findData(code) < 0)
        box.addItem(code, code);
    box.setCurrentIndex(box.findData(code));
}

void finishComposing() { QGuiApplication::inputMethod()->commit(); }

LeaveWatcher::LeaveWatcher(QObject *widget, std::function<void()> left) : QObject(widget), m_left(std::move(left))
{
    widget->installEventFilter(this);
}

bool LeaveWatcher::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, m_left, Qt::QueuedConnection);
    return false;
}
