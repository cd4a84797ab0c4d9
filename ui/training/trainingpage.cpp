// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingpage.h"

#include "attendancebox.h"
#include "checkboard.h"
#include "domain/trainingrecords.h"
#include "namesline.h"
#include "peopleimport.h"
#include "theme/style.h"
#include "todoview.h"
#include "trainingpanes.h"
#include "widgets/choices.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace {

const QString todo = QStringLiteral("todo"), people = QStringLiteral("people"), trainings = QStringLiteral("trainings"),
              pledges = QStringLiteral("pledges"), enquiries = QStringLiteral("desk"), checks = QStringLiteral("checks"),
              leaving = QStringLiteral("leaving"), disposals = QStringLiteral("disposals");
const QString board = QStringLiteral("board"), records = QStringLiteral("records");

QList<Choice> partChoices()
{
    return {{todo, TrainingPage::tr("To do")},      {people, TrainingPage::tr("People")},      {trainings, TrainingPage::tr("Trainings")},
            {pledges, TrainingPage::tr("Pledges")}, {enquiries, TrainingPage::tr("Desk")},     {checks, TrainingPage::tr("Checks")},
            {leaving, TrainingPage::tr("Leavers")}, {disposals, TrainingPage::tr("Disposals")}};
}

int placeOf(const QString &part)
{
    const QList<Choice> parts = partChoices();
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Choice &one) { return one.code == part; });
    return found == parts.end() ? -1 : int(found - parts.begin());
}

QWidget *atLeft(QWidget *part)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(part);
    row->addStretch();
    return line;
}

// The paper of a part; none for what is only looked at on screen.
QString reportOf(const QString &part)
{
    static const QHash<QString, QString> reports{{people, QStringLiteral("attendance-sheet")},
                                                 {trainings, QStringLiteral("training-record")},
                                                 {checks, QStringLiteral("periodic-check-sheet")},
                                                 {leaving, QStringLiteral("access-review-sheet")},
                                                 {disposals, QStringLiteral("disposal-record")}};
    return reports.value(part);
}

} // namespace

TrainingPage::TrainingPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *parent)
    : Page(tr("Training and records"), {}, parent)
    , m_desk(desk)
    , m_book(desk.book())
    , m_library(library)
    , m_messages(messages)
    , m_dialogs(dialogs)
    , m_print(header()->addButton(tr("Print…"), QStringLiteral("print")))
    , m_switch(new Segments(partChoices()))
    , m_parts(new QStackedWidget)
    , m_todo(new TodoView(desk))
{
    if (!m_book.isReadOnly()) {
        m_new = header()->addPrimary(tr("New record"), QKeySequence::New);
        connect(m_new, &QPushButton::clicked, this, &TrainingPage::makeNew);
    }
    m_switch->setAccessibleName(tr("What to look at"));
    m_switch->setObjectName(QStringLiteral("parts"));
    m_parts->addWidget(m_todo); // in the order of the switch
    m_parts->addWidget(peoplePart(library));
    m_parts->addWidget(trainingsPart(library));
    m_parts->addWidget(pledgesPart(library));
    m_parts->addWidget(m_entries = pane(library, deskSetup()));
    m_parts->addWidget(checksPart(library));
    m_parts->addWidget(m_reviews = pane(library, accessSetup(desk)));
    m_parts->addWidget(m_disposals = pane(library, disposalSetup()));
    add(atLeft(m_switch));
    add(m_parts, 1);
    connectParts();
    openPart(todo);
    follow();
}

template<class R> RecordPane<R> *TrainingPage::pane(const Library &library, PaneSetup<R> setup)
{
    return new RecordPane<R>(m_book, library, m_messages, std::move(setup));
}

QWidget *TrainingPage::peoplePart(const Library &library)
{
    m_names = new NamesLine;
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setAccessibleName(tr("Add people"));
    m_names->setPlaceholderText(tr("Name or role, Enter, the next one… A list can be pasted."));
    auto *import = new QPushButton(tr("Import a list…"));
    import->setObjectName(QStringLiteral("importPeople"));
    for (QWidget *part : QList<QWidget *>{m_names, import})
        part->setEnabled(!m_book.isReadOnly());
    m_people = pane(library, peopleSetup(m_desk));
    auto *start = new QPushButton(tr("Record what is taken back"));
    start->setObjectName(QStringLiteral("startReview"));
    m_leaves = new QWidget;
    auto *offer = new QHBoxLayout(m_leaves);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->addWidget(Text::paragraph(tr("Leaves: accounts, keys and devices are not recorded yet."), Type::Caption, Text::Ink::Muted), 1);
    offer->addWidget(start);
    m_people->top()->addWidget(m_leaves);
    auto *line = new QHBoxLayout;
    line->addWidget(m_names, 1);
    line->addWidget(import);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_people, 1);
    connect(m_names, &NamesLine::entered, this, &TrainingPage::addNames);
    connect(import, &QPushButton::clicked, this, &TrainingPage::chooseList);
    connect(start, &QPushButton::clicked, this, &TrainingPage::startAccessReview);
    return part;
}

QWidget *TrainingPage::trainingsPart(const Library &library)
{
    m_trainings = pane(library, trainingSetup(m_desk));
    m_attendance = new AttendanceBox;
    m_trainings->form()->insertWidget(1, m_attendance); // after theme, occasion and day
    const auto show = [this] {
        if (const Training *training = m_trainings->shown())
            m_attendance->show(m_book.records<Person>().records(), *training, m_desk.today());
    };
    connect(m_trainings, &RecordPaneView::recordShown, this, show);
    connect(&m_book.records<Person>(), &RecordModelBase::recordsChanged, this, show);
    connect(m_attendance, &AttendanceBox::edited, this, [this, show](Links<Person> attended, Links<Person> absent) {
        if (!m_trainings->finish() || !m_trainings->shown()) // storing what was typed shows the list anew: marks come by value
            return show();
        Training after = *m_trainings->shown();
        after.attended = std::move(attended);
        after.absent = std::move(absent);
        if (!m_messages.check(m_book.edit(after, tr("Who took part"))))
            show();
    });
    show();
    return m_trainings;
}

QWidget *TrainingPage::pledgesPart(const Library &library)
{
    m_pledges = pane(library, pledgeSetup(m_book));
    auto *rest = new QPushButton(tr("Add everybody who has none"));
    rest->setObjectName(QStringLiteral("pledgeRest"));
    rest->setVisible(!m_book.isReadOnly());
    m_pledges->top()->addWidget(rest, 0, Qt::AlignLeft);
    connect(rest, &QPushButton::clicked, this, &TrainingPage::pledgeRest);
    return m_pledges;
}

QWidget *TrainingPage::checksPart(const Library &library)
{
    m_checkSwitch = new Segments({{board, tr("By kind")}, {records, tr("All records")}});
    m_checkSwitch->setAccessibleName(tr("How to look at the checks"));
    m_board = new CheckBoard(m_book, library);
    m_checks = pane(library, checkSetup(m_book));
    m_checkViews = new QStackedWidget;
    m_checkViews->addWidget(m_board);
    m_checkViews->addWidget(m_checks);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(atLeft(m_checkSwitch));
    column->addWidget(m_checkViews, 1);
    connect(m_checkSwitch, &Segments::edited, this, [this](const QString &way) { showBoard(way == board); });
    connect(m_board, &CheckBoard::doneAsked, this, &TrainingPage::doneToday);
    connect(m_board, &CheckBoard::opened, this, &TrainingPage::openRecord);
    showBoard(true);
    return part;
}

void TrainingPage::showBoard(bool wanted)
{
    if (wanted && !m_checks->finish())
        wanted = false; // what was typed is still there
    m_checkSwitch->setChosen(wanted ? board : records);
    m_checkViews->setCurrentIndex(wanted ? 0 : 1);
}

void TrainingPage::connectParts()
{
    connect(m_switch, &Segments::edited, this, &TrainingPage::openPart);
    connect(m_print, &QPushButton::clicked, this, &TrainingPage::print);
    connect(m_todo, &TodoView::opened, this, &TrainingPage::openRecord);
    connect(m_todo, &TodoView::partAsked, this, [this](const QString &part) {
        const bool isNew = part == QLatin1String("new-training");
        openPart(isNew ? trainings : part);
        if (isNew)
            makeNew();
        else
            takeKeyboard();
    });
    connect(m_people, &RecordPaneView::recordShown, this, &TrainingPage::offerReview);
    connect(&m_book, &Book::changed, this, &TrainingPage::follow);
    connect(&m_desk, &ReviewDesk::changed, this, &TrainingPage::follow); // the next day too
}

void TrainingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    follow();
}

// What a part says of another's records.
void TrainingPage::follow()
{
    if (!isVisible())
        return;
    m_todo->refresh();
    m_board->show(m_book.records<PeriodicCheck>().records(), m_desk.today());
    m_people->refreshList();
    m_trainings->refreshList();
    m_pledges->refreshList();
    m_reviews->refreshList();
    const int late = m_todo->overdue();
    header()->setSentence(late == 0 ? tr("Write it down when it takes place. Nothing is overdue.")
                                    : tr("%n overdue: see “To do”.", nullptr, late));
    offerReview();
}

// The part in view: its button may be pressed already.
QString TrainingPage::part() const { return partChoices()[m_parts->currentIndex()].code; }

void TrainingPage::openPart(const QString &part)
{
    const int place = placeOf(part);
    if (place < 0)
        return;
    if (!finishEditing())
        return m_switch->setChosen(partChoices()[m_parts->currentIndex()].code);
    m_switch->setChosen(part);
    m_parts->setCurrentIndex(place);
    showPart();
}

void TrainingPage::showPart()
{
    const QHash<QString, QString> words{{todo, tr("Record a training")},      {people, tr("New person")},
                                        {trainings, tr("Record a training")}, {pledges, tr("Record a pledge")},
                                        {enquiries, tr("New entry")},         {checks, tr("Record a check")},
                                        {leaving, tr("Record who leaves")},   {disposals, tr("Record a disposal")}};
    if (m_new)
        m_new->setText(words.value(part()));
    m_print->setVisible(!reportOf(part()).isEmpty());
}

RecordPaneView *TrainingPage::shownPane() const
{
    const QHash<QString, RecordPaneView *> panes{{people, m_people},      {trainings, m_trainings}, {pledges, m_pledges},
                                                 {enquiries, m_entries},  {checks, m_checks},       {leaving, m_reviews},
                                                 {disposals, m_disposals}};
    return panes.value(part());
}

bool TrainingPage::finishEditing()
{
    RecordPaneView *pane = shownPane();
    return !pane || pane->finish();
}

void TrainingPage::openRecord(const QUuid &id)
{
    const std::pair<QString, bool> places[]
        = {{people, m_book.records<Person>().find(id) != nullptr},        {trainings, m_book.records<Training>().find(id) != nullptr},
           {pledges, m_book.records<Pledge>().find(id) != nullptr},       {enquiries, m_book.records<DeskEntry>().find(id) != nullptr},
           {checks, m_book.records<PeriodicCheck>().find(id) != nullptr}, {leaving, m_book.records<AccessReview>().find(id) != nullptr},
           {disposals, m_book.records<Disposal>().find(id) != nullptr}};
    for (const auto &[part, isThere] : places)
        if (isThere) {
            openPart(part);
            if (part == checks)
                showBoard(false);
            if (RecordPaneView *pane = shownPane(); pane && this->part() == part)
                pane->open(id);
        }
}

void TrainingPage::focusField(const QString &column)
{
    if (column == QLatin1String("attended") || column == QLatin1String("absent"))
        return m_attendance->takeFocus();
    if (RecordPaneView *pane = shownPane())
        pane->focusField(column);
}

void TrainingPage::takeKeyboard()
{
    if (part() == people && m_names->isEnabled())
        m_names->setFocus(Qt::TabFocusReason);
    else if (part() == checks && m_checkViews->currentIndex() == 0)
        m_board->takeFocus();
    else if (RecordPaneView *pane = shownPane())
        pane->takeKeyboard();
    else
        focusNextChild();
}

void TrainingPage::find()
{
    if (part() == checks)
        showBoard(false);
    if (RecordPaneView *pane = shownPane())
        pane->find();
}

QList<QAction *> TrainingPage::commands() const
{
    RecordPaneView *pane = shownPane();
    return pane ? pane->commands() : QList<QAction *>();
}

void TrainingPage::makeNew()
{
    if (part() == todo)
        openPart(trainings);
    if (part() == checks)
        showBoard(false);
    if (RecordPaneView *pane = shownPane())
        pane->makeNew();
}

void TrainingPage::print()
{
    if (finishEditing())
        emit printWanted(reportOf(part()), part() == trainings ? m_trainings->shownId() : QUuid());
}
