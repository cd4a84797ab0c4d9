// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/editors.h"
#include "healthpage.h"
#include "pointview.h"
#include "pointwords.h"
#include "widgets/choices.h"
#include "widgets/messagebar.h"
#include "workspace/deskcheckwork.h"

#include <QKeyEvent>

// What the page does by keys and with the book.

// Arrows belong to the list and to a row of segments while these have the keyboard.
bool HealthPage::takeKey(const QKeyEvent &key)
{
    if (!item())
        return false;
    const QString typed = key.text().normalized(QString::NormalizationForm_KC); // figures of full width too
    const QStringList codes = answerCodes(m_library);
    if (const int figure = typed.size() == 1 ? typed[0].digitValue() : 0; figure >= 1 && figure <= codes.size()) {
        if (!key.isAutoRepeat())
            answer(codes[figure - 1]);
        return true;
    }
    const bool inSegments = qobject_cast<const Segment *>(window()->focusWidget());
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (inSegments)
            return false;
        move(key.key() == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_PageUp: move(-1); return true;
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter: move(1); return true;
    default: return false;
    }
}

bool HealthPage::finishEditing()
{
    finishComposing();
    return store();
}

bool HealthPage::store()
{
    const DeskItem *now = item();
    if (!now || m_book.isReadOnly())
        return true;
    const QString checker = m_view->checker();
    const DeskStanding standing = standingOf(*now, m_desk.today());
    const bool isNew = standing == DeskStanding::Open || standing == DeskStanding::Again;
    if (isNew)
        m_checker = checker; // goes with the answer
    const QString by = now->check ? now->check->checkedBy : QString();
    const Change change = notingPoint(*now, m_view->note(), isNew || checker == by.trimmed() ? by : checker);
    return change.isEmpty() || m_messages.check(m_book.apply(change, tr("Note of check %1").arg(now->point->id)));
}

void HealthPage::answer(const QString &code)
{
    finishComposing();
    const DeskItem *now = item();
    if (!now || m_book.isReadOnly())
        return;
    m_checker = m_view->checker();
    const Change change = answeringPoint(*now, code, m_view->note(), m_checker, m_desk.today());
    if (change.isEmpty() || !m_messages.check(m_book.apply(change, tr("Answer of check %1").arg(now->point->id))))
        showPoint(); // as it is stored
}

void HealthPage::improve()
{
    if (!finishEditing() || !item())
        return;
    if (const Action *open = openImprovement(*item(), m_book))
        return emit goTo(QStringLiteral("actions"), open->id);
    const Action action = improvementOf(*item(), m_book, m_desk.year());
    Change change;
    change.add(action);
    if (m_messages.check(m_book.apply(change, tr("New action"))))
        m_messages.show({.mark = Mark::Done,
                         .text = tr("Added to the actions. Who does it and until when can be said there."),
                         .action = tr("Open the action"),
                         .run = [this, id = action.id] { emit goTo(QStringLiteral("actions"), id); }});
}

void HealthPage::openQuestion()
{
    if (finishEditing() && item())
        emit goTo(QStringLiteral("checklist#") + item()->point->questions.value(0));
}
