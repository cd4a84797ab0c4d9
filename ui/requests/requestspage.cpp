// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestspage.h"

#include "complaintpane.h"
#include "keepingpart.h"
#include "letterstack.h"
#include "requestpane.h"
#include "widgets/choices.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace {

const QStringList parts{QStringLiteral("requests"), QStringLiteral("complaints"), QStringLiteral("keeping")};
const QString &ofRequests = parts[0], &ofComplaints = parts[1];

QList<Choice> partChoices()
{
    QList<Choice> choices;
    for (const QString &part : parts)
        choices.append({part, {}});
    return choices;
}

QString counted(const QString &word, qsizetype count) { return count > 0 ? QStringLiteral("%1 %2").arg(word).arg(count) : word; }

} // namespace

RequestsPage::RequestsPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *parent)
    : Page(tr("Requests and complaints"), {}, parent)
    , m_desk(desk)
    , m_book(desk.book())
    , m_messages(messages)
    , m_dialogs(dialogs)
    , m_switch(new Segments(partChoices()))
    , m_parts(new QStackedWidget)
{
    m_switch->setObjectName(QStringLiteral("parts"));
    m_switch->setAccessibleName(tr("What to look at"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_switch);
    row->addStretch();
    addHeader();
    addParts(library, dialogs);
    add(line);
    add(m_parts, 1);
    addCommands();
    connectPanes();
    connect(m_switch, &Segments::edited, this, &RequestsPage::openPart);
    connect(&m_book, &Book::changed, this, &RequestsPage::follow);
    connect(&m_desk, &ReviewDesk::changed, this, &RequestsPage::follow); // the next day too
    showPart();
    showCounts();
}

void RequestsPage::addHeader()
{
    m_print = header()->addButton(tr("Print…"), QStringLiteral("print"));
    m_print->setObjectName(QStringLiteral("print"));
    m_more = header()->addButton({}, QStringLiteral("documents"));
    m_more->setObjectName(QStringLiteral("printMore"));
    connect(m_print, &QPushButton::clicked, this, &RequestsPage::print);
    connect(m_more, &QPushButton::clicked, this, &RequestsPage::printMore);
    if (m_book.isReadOnly())
        return;
    m_new = header()->addPrimary({}, QKeySequence::New);
    m_new->setObjectName(QStringLiteral("new"));
    connect(m_new, &QPushButton::clicked, this, &RequestsPage::makeNew);
}

void RequestsPage::addParts(const Library &library, Dialogs &dialogs)
{
    m_requests = new RequestPane(m_desk, library, m_messages);
    m_complaints = new ComplaintPane(m_desk, library, m_messages);
    m_requestStack = new LetterStack(
        m_requests, m_book, library, m_messages, dialogs, [this] { return m_requests->letterCase(); },
        [this](const QString &stored) { return m_requests->keepLetters(stored); });
    m_complaintStack = new LetterStack(
        m_complaints, m_book, library, m_messages, dialogs, [this] { return m_complaints->letterCase(); },
        [this](const QString &stored) { return m_complaints->keepLetters(stored); });
    m_keeping = new KeepingPart(m_desk, library, m_requests->guide(), m_messages, dialogs);
    for (QWidget *part : QList<QWidget *>{m_requestStack, m_complaintStack, m_keeping}) // in the order of the switch
        m_parts->addWidget(part);
}

void RequestsPage::addCommands()
{
    m_eraseShown = new QAction(tr("Erase for good…"), this);
    m_eraseShown->setObjectName(QStringLiteral("eraseShown"));
    m_eraseShown->setVisible(!m_book.isReadOnly());
    connect(m_eraseShown, &QAction::triggered, this, &RequestsPage::eraseShown);
    for (RecordPaneView *pane : QList<RecordPaneView *>{m_requests, m_complaints})
        pane->table()->view()->addAction(m_eraseShown);
}

void RequestsPage::connectPanes()
{
    connect(m_requests, &RequestPane::letterWanted, this, [this] { m_requestStack->showLetter(m_requests->shown()->number); });
    connect(m_requests, &RecordPaneView::recordShown, m_requestStack, &LetterStack::follow);
    connect(m_requestStack, &LetterStack::sent, m_requests, &RequestPane::noteSent);
    connect(m_requests, &RequestPane::incidentWanted, this, [this](const QUuid &id) { emit goTo(QStringLiteral("incidents"), id); });
    connect(m_complaints, &ComplaintPane::letterWanted, this, [this] { m_complaintStack->showLetter(m_complaints->shown()->number); });
    connect(m_complaints, &RecordPaneView::recordShown, m_complaintStack, &LetterStack::follow);
    connect(m_complaintStack, &LetterStack::sent, m_complaints, &ComplaintPane::noteSent);
    connect(m_complaints, &ComplaintPane::openWanted, this, [this](const QUuid &id) { emit goTo(QStringLiteral("incidents"), id); });
    connect(m_complaints, &ComplaintPane::requestWanted, this, &RequestsPage::openRecord);
    connect(m_keeping, &KeepingPart::opened, this, &RequestsPage::openRecord);
}

void RequestsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    follow();
}

void RequestsPage::follow()
{
    if (!isVisible())
        return; // showEvent() comes back to it
    m_requests->refreshList();
    m_complaints->refreshList();
    m_requests->follow();
    m_complaints->follow();
    m_keeping->follow();
    showCounts();
}

void RequestsPage::showCounts()
{
    const QList<Request> &requests = m_book.records<Request>().records();
    const QList<Complaint> &complaints = m_book.records<Complaint>().records();
    const auto isLate = [this](const Request &one) { return standingOf(one, m_desk.today()).state == RequestStanding::State::Late; };
    const auto open = std::count_if(requests.cbegin(), requests.cend(), [](const Request &one) { return isOpen(one); });
    const auto late = std::count_if(requests.cbegin(), requests.cend(), isLate);
    const auto unsettled = std::count_if(complaints.cbegin(), complaints.cend(), [](const Complaint &one) { return isOpen(one); });
    const QStringList words{counted(tr("Requests"), open), counted(tr("Complaints and questions"), unsettled),
                            counted(tr("Keeping and erasing"), m_keeping->dueCount())};
    for (Segment *segment : m_switch->findChildren<Segment *>())
        if (const qsizetype place = parts.indexOf(segment->code); place >= 0)
            segment->setText(words[place]);
    m_switch->updateGeometry();
    header()->setSentence(late > 0 ? tr("%n requests are late: answer, or say why not yet.", nullptr, int(late))
                                   : tr("Somebody asks about their data, or complains: write it down, and follow the steps."));
}

QString RequestsPage::part() const { return parts[m_parts->currentIndex()]; }

void RequestsPage::openPart(const QString &part)
{
    const qsizetype place = parts.indexOf(part);
    if (place >= 0 && finishEditing()) {
        m_parts->widget(int(place))->resize(m_parts->size()); // a pane divides the first width it is given
        m_parts->setCurrentIndex(int(place));
    }
    showPart();
}

void RequestsPage::showPart()
{
    const bool isRequests = part() == ofRequests, isComplaints = part() == ofComplaints;
    m_switch->setChosen(part());
    m_print->setVisible(isRequests || isComplaints);
    m_more->setVisible(isRequests || isComplaints);
    m_more->setText(isRequests ? tr("Print the log…") : tr("Blank sheet…"));
    if (m_new) {
        m_new->setVisible(isRequests || isComplaints);
        m_new->setText(isRequests ? tr("Take a request") : tr("Take a complaint"));
    }
}

RecordPaneView *RequestsPage::shownPane() const
{
    if (part() == ofRequests)
        return m_requests;
    return part() == ofComplaints ? m_complaints : nullptr;
}

LetterStack *RequestsPage::shownStack() const { return qobject_cast<LetterStack *>(m_parts->currentWidget()); }

bool RequestsPage::finishEditing()
{
    RecordPaneView *pane = shownPane();
    return pane ? shownStack()->finish() && pane->finish() : m_keeping->finish();
}

void RequestsPage::openRecord(const QUuid &id)
{
    const bool isRequest = m_book.records<Request>().find(id) != nullptr;
    if (!isRequest && !m_book.records<Complaint>().find(id))
        return;
    openPart(isRequest ? ofRequests : ofComplaints);
    if (RecordPaneView *pane = shownPane(); pane && (part() == ofRequests) == isRequest) {
        shownStack()->showRecord();
        pane->open(id);
    }
}

void RequestsPage::focusField(const QString &column)
{
    if (RecordPaneView *pane = shownPane())
        pane->focusField(column);
}

void RequestsPage::takeKeyboard()
{
    if (RecordPaneView *pane = shownPane(); pane && !shownStack()->isLetterShown())
        pane->takeKeyboard();
    else
        m_switch->setFocus(Qt::TabFocusReason);
}

void RequestsPage::find()
{
    if (RecordPaneView *pane = shownPane()) {
        shownStack()->showRecord();
        pane->find();
    }
}

QList<QAction *> RequestsPage::commands() const
{
    RecordPaneView *pane = shownPane();
    return pane ? pane->commands() + QList<QAction *>{m_eraseShown} : QList<QAction *>();
}

void RequestsPage::makeNew()
{
    if (RecordPaneView *pane = shownPane()) {
        shownStack()->showRecord();
        pane->makeNew();
    }
}

void RequestsPage::eraseShown()
{
    RecordPaneView *pane = shownPane();
    if (!pane || pane->shownId().isNull() || !finishEditing())
        return;
    const QList<QUuid> ids{pane->shownId()};
    eraseForGood(part() == ofRequests ? Erasure{ids, {}} : Erasure{{}, ids}, m_book, m_messages, m_dialogs, window());
}

// The record shown; without one the list, or the sheet to fill in by hand.
void RequestsPage::print()
{
    if (!finishEditing() || !shownPane())
        return;
    const QUuid id = shownPane()->shownId();
    if (id.isNull())
        return printMore();
    emit printWanted(part() == ofRequests ? QStringLiteral("request") : QStringLiteral("hearing-sheet"), id);
}

void RequestsPage::printMore()
{
    if (finishEditing())
        emit printWanted(part() == ofRequests ? QStringLiteral("request-log") : QStringLiteral("hearing-sheet-blank"), {});
}
