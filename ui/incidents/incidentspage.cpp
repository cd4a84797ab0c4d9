// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentspage.h"

#include "drilldialog.h"
#include "forms/recordtable.h"
#include "incidentlist.h"
#include "incidentview.h"
#include "incidentwords.h"
#include "widgets/messagebar.h"
#include "workspace/incidentworkdrill.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

IncidentsPage::IncidentsPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *parent)
    : Page(tr("Leaks and suspicions"), {}, parent)
    , m_open(*new OpenIncident(desk, library, messages, dialogs, this))
    , m_list(new IncidentList(m_open))
    , m_view(new IncidentView(m_open))
    , m_stack(new QStackedWidget)
{
    addHeader();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    add(m_stack, 1);
    addCommands();
    connect(m_list, &IncidentList::opened, this, &IncidentsPage::openRecord);
    connect(m_list, &IncidentList::startWanted, this, &IncidentsPage::makeNew);
    connect(m_list, &IncidentList::removeWanted, this, &IncidentsPage::remove);
    connect(m_view, &IncidentView::backWanted, this, &IncidentsPage::showList);
    connect(m_view, &IncidentView::printWanted, this, &IncidentsPage::printWanted);
    connect(m_view, &IncidentView::goTo, this, [this](const QString &page, const QUuid &record) { emit goTo(page, record); });
    connect(&m_open, &OpenIncident::changed, this, &IncidentsPage::refresh);
    m_list->refresh();
}

void IncidentsPage::addHeader()
{
    auto *print = header()->addButton(tr("Print…"), QStringLiteral("print"));
    print->setObjectName(QStringLiteral("print"));
    connect(print, &QPushButton::clicked, this, &IncidentsPage::print);
    if (m_open.isReadOnly())
        return;
    auto *practice = header()->addButton(tr("Practise…"), QStringLiteral("training"));
    practice->setObjectName(QStringLiteral("practise"));
    connect(practice, &QPushButton::clicked, this, &IncidentsPage::practise);
    auto *fresh = header()->addPrimary(tr("Record an incident or a suspicion"), QKeySequence::New);
    fresh->setObjectName(QStringLiteral("new"));
    connect(fresh, &QPushButton::clicked, this, &IncidentsPage::makeNew);
}

void IncidentsPage::addCommands()
{
    auto *remove = new QAction(tr("Delete"), this);
    remove->setObjectName(QStringLiteral("delete"));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut); // Delete in a field belongs to the field
    remove->setVisible(!m_open.isReadOnly());
    m_list->table()->view()->addAction(remove);
    m_commands.append(remove);
    connect(remove, &QAction::triggered, this, [this] { this->remove(shownIncident().isNull() ? m_list->current() : shownIncident()); });
}

QList<QAction *> IncidentsPage::commands() const { return m_commands; }

void IncidentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void IncidentsPage::refresh()
{
    if (!m_open.isOpen() && m_stack->currentWidget() == m_view)
        m_stack->setCurrentWidget(m_list); // the record shown is gone
    if (!isVisible())
        return; // showEvent() comes back to it
    if (m_stack->currentWidget() == m_list)
        m_list->refresh();
    const IncidentsWaiting waiting = incidentsWaiting(m_open.desks(), m_open.today());
    header()->setSentence(waiting.late > 0 ? tr("%n late: see “Due next”.", nullptr, waiting.late)
                                           : tr("Write it down at the first word. Day 1 is the day on which anybody in the firm knows."));
}

QUuid IncidentsPage::shownIncident() const { return m_stack->currentWidget() == m_view && m_open.isOpen() ? m_open.record().id : QUuid(); }

bool IncidentsPage::finishEditing() { return m_stack->currentWidget() != m_view || m_view->finish(); }

void IncidentsPage::showList()
{
    if (!finishEditing())
        return;
    const QUuid shown = shownIncident();
    m_stack->setCurrentWidget(m_list);
    m_open.open({});
    m_list->refresh();
    if (!shown.isNull())
        m_list->choose(shown);
    m_list->takeKeyboard();
}

void IncidentsPage::openRecord(const QUuid &id)
{
    const Book &book = m_open.book();
    const IncidentEntry *entry = book.records<IncidentEntry>().find(id);
    const Filing *filing = book.records<Filing>().find(id);
    const QUuid incident = entry ? entry->incidents.ids.value(0) : filing ? filing->incidents.ids.value(0) : id;
    if (!book.records<Incident>().find(incident) || !finishEditing())
        return;
    if (shownIncident() != incident)
        m_open.open(incident);
    m_stack->setCurrentWidget(m_view);
    if (entry)
        m_view->showPart(entry->step.isEmpty() ? QStringLiteral("time") : QStringLiteral("steps"));
    else if (filing)
        m_view->showPart(QStringLiteral("report"));
    m_view->takeKeyboard();
}

void IncidentsPage::focusField(const QString &column)
{
    if (!shownIncident().isNull())
        m_view->focusField(column);
}

void IncidentsPage::openPart(const QString &part)
{
    if (part == QLatin1String("list"))
        showList();
    else if (!shownIncident().isNull())
        m_view->showPart(part);
}

void IncidentsPage::takeKeyboard() { shownIncident().isNull() ? m_list->takeKeyboard() : m_view->takeKeyboard(); }

void IncidentsPage::find()
{
    showList();
    if (shownIncident().isNull())
        m_list->table()->find();
}

void IncidentsPage::makeNew()
{
    if (m_open.isReadOnly() || !finishEditing())
        return;
    const Incident fresh = newIncident(m_open.book(), m_open.now());
    if (!m_open.messages().check(m_open.book().edit(fresh, tr("Record an incident"))))
        return;
    openRecord(fresh.id);
    m_view->focusField(QStringLiteral("title"));
}

void IncidentsPage::practise()
{
    if (!finishEditing() || !m_open.texts())
        return;
    auto *dialog = new DrillDialog(m_open.texts()->guide, m_open.language(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { startDrill(dialog->drill()); });
    dialog->open();
}

void IncidentsPage::startDrill(const QString &id)
{
    const Drill *drill = m_open.texts()->guide.drill(id);
    if (!drill || !finishEditing())
        return;
    const StartedDrill started = startingDrill(*drill, m_open.book(), m_open.now());
    if (m_open.apply(started.change, tr("Start a practice run")))
        openRecord(started.record);
}

void IncidentsPage::print()
{
    if (finishEditing())
        emit printWanted(shownIncident().isNull() ? QStringLiteral("incident-log") : QStringLiteral("incident"), shownIncident());
}

void IncidentsPage::remove(const QUuid &id)
{
    const Incident *incident = m_open.book().records<Incident>().find(id);
    if (!incident || m_open.isReadOnly() || !finishEditing())
        return;
    const QString name = nameOf(*incident);
    if (m_open.apply(m_open.book().removal<Incident>({id}), tr("Delete “%1”").arg(name)))
        m_open.done(tr("“%1” was deleted, with its time line and what was filed.").arg(name));
}
