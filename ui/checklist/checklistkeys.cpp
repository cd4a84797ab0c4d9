// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerwords.h"
#include "arealist.h"
#include "checklistpage.h"
#include "domain/text.h"
#include "forms/reasondialog.h"
#include "pages/undoable.h"
#include "questiondialog.h"
#include "questiontable.h"
#include "questionview.h"
#include "widgets/choices.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>

#include <utility>

namespace {

QString shortOf(const QString &ask)
{
    const QString line = oneLine(ask);
    return line.size() > 40 ? QString(firstOf(line, 39) + u'…') : line;
}

bool isSame(const QKeyEvent &key) { return key.text().normalized(QString::NormalizationForm_KC).toUpper() == u"S"; }

bool isAnswer(const QKeyEvent &key) { return valueOf(key.text()) || isSame(key); }

bool isEnter(const QKeyEvent &key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

} // namespace

bool ChecklistPage::takeKey(const QKeyEvent &key)
{
    if (!m_sheet.isReady())
        return false;
    if (key.isAutoRepeat() && m_mode != u"result" && isAnswer(key))
        return true; // a key held down answers one question, not all that follow
    return m_mode == u"one" ? takeOneKey(key) : m_mode == u"list" && takeListKey(key);
}

// Arrows belong to the areas and to a row of segments while these have the keyboard; Enter opens an area.
bool ChecklistPage::takeOneKey(const QKeyEvent &key)
{
    const QWidget *focus = window()->focusWidget();
    const bool inAreas = focus == m_areas, inSegments = qobject_cast<const Segment *>(focus);
    if (const auto value = valueOf(key.text())) {
        if (m_view->give(*value) && m_view->isVisible())
            m_view->showNextStep();
        return true;
    }
    if (isSame(key)) {
        m_view->takeLastYears();
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (inSegments)
            return false;
        move(key.key() == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_PageUp: move(-1); return true;
    case Qt::Key_PageDown: move(1); return true;
    default: break;
    }
    if (isEnter(key) && !inAreas)
        move(1);
    return isEnter(key) && !inAreas;
}

bool ChecklistPage::takeListKey(const QKeyEvent &key)
{
    const auto value = valueOf(key.text());
    if (value && !qobject_cast<const QComboBox *>(window()->focusWidget())) {
        answerRow(*value);
        return true;
    }
    if (!isEnter(key) || window()->focusWidget() != m_list->table() || !m_sheet.find(m_list->current()))
        return false;
    openQuestion(m_list->current());
    return true;
}

void ChecklistPage::answerRow(AnswerValue value)
{
    const QString id = m_list->current();
    const ReviewItem *item = m_sheet.find(id);
    if (!item || !m_sheet.isEditable())
        return;
    Answer answer = item->answer;
    answer.value = value;
    if (!m_sheet.answer(answer))
        return;
    m_list->next();
    if (value == AnswerValue::NotApplicable && answer.note.trimmed().isEmpty())
        askReason(id);
}

// The next step of a weak answer is said even where the page goes on by itself.
void ChecklistPage::answered(AnswerValue value)
{
    if (!m_goOn->isChecked() || value == AnswerValue::NotApplicable)
        return;
    if (const QString before = std::exchange(m_offered, QString()); m_messages.isShowing(before))
        m_messages.hide(); // but never what somebody else said
    if (pointsOf(value).value_or(0) < 50)
        offerNextStep(m_view->shown());
    move(1);
}

void ChecklistPage::offerNextStep(const QString &id)
{
    const ReviewItem *item = m_sheet.find(id);
    const std::optional<AnswerStep> step = item ? m_sheet.nextStep(*item) : std::nullopt;
    if (!step)
        return;
    Message message{
        .mark = Mark::Step,
        .text = tr("“%1”: %2. Next step: %3")
                    .arg(shortOf(item->ask.in(m_sheet.language())), stateOf(item->answer.value).word, step->what.in(m_sheet.language()))};
    if (!m_sheet.openAction(id)) {
        message.action = tr("Add to actions");
        message.run = [this, id] {
            const ReviewItem *there = m_sheet.find(id);
            if (there && m_sheet.addAction(*there))
                offerAction(m_sheet.openAction(id)->id);
        };
    }
    m_messages.show(message);
    m_offered = message.text;
}

void ChecklistPage::offerAction(const QUuid &id)
{
    m_messages.show(Message{.mark = Mark::Done,
                            .text = tr("Added to the actions. Who does it and until when can be said there."),
                            .action = tr("Open the action"),
                            .run = [this, id] { emit goTo(QStringLiteral("actions"), id); }});
}

QAction *ChecklistPage::addCommand(const QString &text, const QString &name, void (ChecklistPage::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_list->table()->addAction(action);
    m_commands.append(action);
    return action;
}

void ChecklistPage::addCommands()
{
    addCommand(tr("Add a question…"), QStringLiteral("add"), &ChecklistPage::addQuestion);
    addCommand(tr("Reword the question…"), QStringLiteral("reword"), &ChecklistPage::reword);
    addCommand(tr("Delete the question"), QStringLiteral("delete"), &ChecklistPage::remove);
    addCommand(tr("Take the question out…"), QStringLiteral("hide"), &ChecklistPage::hideQuestion);
    addCommand(tr("Put the question back"), QStringLiteral("back"), &ChecklistPage::bringBack);
}

void ChecklistPage::updateCommands()
{
    const QString id = question();
    const bool editable = m_sheet.isEditable(), isOwn = m_sheet.own(id);
    const bool isAsked = m_sheet.find(id) && m_mode != u"result";
    for (QAction *action : std::as_const(m_commands)) {
        const QString name = action->objectName();
        const bool fits = name == u"add" ? true
            : name == u"hide"            ? isAsked && !isOwn
            : name == u"back"            ? m_mode == u"list" && m_list->isHidden(id)
                                         : isAsked && isOwn;
        action->setEnabled(editable && fits);
    }
}

void ChecklistPage::done(const QString &sentence) { m_messages.show(undoable(m_desk.book(), sentence)); }

void ChecklistPage::addQuestion()
{
    if (!m_sheet.isEditable() || !finishEditing())
        return;
    const ReviewItem *near = m_sheet.find(question());
    const QList<QuestionArea> &areas = m_sheet.content().areas;
    OwnQuestion fresh;
    fresh.area = near ? near->area : areas.isEmpty() ? QString() : areas.constFirst().id;
    auto *dialog = new QuestionDialog(fresh, areas, m_library, m_sheet.language(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const OwnQuestion question = dialog->question();
        if (!m_sheet.saveOwn(question))
            return;
        m_wanted = idOf(question);
        done(tr("The question was added."));
        follow();
    });
    dialog->open();
}

void ChecklistPage::reword()
{
    const OwnQuestion *own = m_sheet.own(question());
    if (!own || !m_sheet.isEditable() || !finishEditing())
        return;
    auto *dialog = new QuestionDialog(*own, m_sheet.content().areas, m_library, m_sheet.language(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_sheet.saveOwn(dialog->question()); });
    dialog->open();
}

void ChecklistPage::remove()
{
    const OwnQuestion *own = m_sheet.own(question());
    if (!own)
        return hideQuestion();
    if (!m_sheet.isEditable() || !finishEditing())
        return;
    const QString ask = shortOf(own->ask);
    if (m_sheet.removeOwn(OwnQuestion(*own)))
        done(tr("“%1” was deleted.").arg(ask));
}

void ChecklistPage::hideQuestion()
{
    const QString id = question();
    const ReviewItem *item = m_sheet.find(id);
    if (!item || !m_sheet.isEditable() || !finishEditing())
        return;
    const QString ask = shortOf(item->ask.in(m_sheet.language()));
    auto *dialog = new ReasonDialog({.title = tr("Take a question out"),
                                     .sentences = {tr("“%1” is no longer asked, this year and later. It stays in the list under “Taken "
                                                      "out”. Say why, for those who come after you.")
                                                       .arg(ask)},
                                     .verb = tr("Take out"),
                                     .example = tr("e.g. We have no computer")},
                                    this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id, ask] {
        if (m_sheet.hide(id, dialog->reason()))
            done(tr("“%1” was taken out.").arg(ask));
    });
    dialog->open();
}

void ChecklistPage::bringBack()
{
    const QString id = question();
    if (!m_sheet.isEditable() || !m_list->isHidden(id))
        return;
    m_wanted = m_mode == u"one" ? id : QString();
    if (m_sheet.bringBack(id))
        done(tr("The question is asked again."));
}

void ChecklistPage::askReason(const QString &id)
{
    auto *dialog
        = new ReasonDialog({.title = tr("Does not apply"),
                            .sentences = {tr("Why does it not apply? Without a reason the answer is kept, and asked about again.")},
                            .verb = tr("Keep the reason"),
                            .example = tr("e.g. We have no computer")},
                           this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        const ReviewItem *item = m_sheet.find(id);
        if (!item)
            return;
        Answer answer = item->answer;
        answer.note = dialog->reason();
        m_sheet.note(answer);
    });
    dialog->open();
}
