// SPDX-License-Identifier: GPL-3.0-or-later
#include "homepage.h"

#include "changelines.h"
#include "domain/text.h"
#include "noticedialog.h"
#include "pages/deadlinelines.h"
#include "pages/yearwords.h"
#include "theme/style.h"
#include "widgets/bits.h"
#include "widgets/ring.h"
#include "widgets/rows.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>

#include <utility>

namespace {

constexpr int mostDeadlines = 5;

QString number(qint64 count) { return QLocale(QLocale::English).toString(count); }

} // namespace

HomePage::HomePage(ReviewDesk &desk, const Settings &settings, const BookWatch &watch, const BookCare &care)
    : Page({}, {})
    , m_desk(desk)
    , m_book(desk.book())
    , m_settings(settings)
    , m_watch(watch)
    , m_care(care)
{
    auto *years = header()->addButton(tr("Start or close a year…"), QStringLiteral("calendar"));
    years->setAccessibleDescription(tr("Start, close and compare years"));
    connect(years, &QPushButton::clicked, this, [this] { emit goTo(QStringLiteral("year")); });
    auto *holder = new QWidget;
    m_holder = new QVBoxLayout(holder);
    m_holder->setContentsMargins(0, 0, 0, 0);
    addScrolled(holder);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_watch, &BookWatch::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_desk, &ReviewDesk::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_care, &BookCare::backedUp, this, &HomePage::refresh);
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

// The cards hold no input: they are made anew whenever the book has changed.
void HomePage::refresh()
{
    const bool hadFocus = m_content && m_content->isAncestorOf(focusWidget());
    QWidget *before = std::exchange(m_content, new QWidget);
    m_first = nullptr;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    const Situation situation{m_settings.guideOpen(m_book.path()), m_book.isReadOnly(), m_care.lastBackup(), QDateTime::currentDateTime()};
    const ReviewGlance review = glanceOf(m_desk);
    showHeader(review);
    const QList<NextStep> steps = nextSteps(m_book.firm(), m_watch.overview(), review, situation);
    if (!steps.isEmpty()) {
        column->addWidget(new Text(tr("What to do now"), Type::Heading));
        auto *todo = new QHBoxLayout;
        todo->setSpacing(space::l);
        for (const NextStep &step : steps)
            todo->addWidget(stepCard(step, todo->count() == 0), 1);
        if (steps.size() == 1)
            todo->addStretch(1);
        column->addLayout(todo);
    }
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::l);
    column->addLayout(m_grid);
    column->addStretch();
    m_cards = {ledgerCard(), countsCard(), backupCard()};
    if (review.isReady) {
        m_cards.prepend(deadlinesCard());
        m_cards.prepend(reviewCard());
        if (QWidget *changes = changesCard())
            m_cards.insert(2, changes);
    }
    m_columns = 0;
    arrange();
    m_holder->addWidget(m_content);
    m_content->setVisible(true); // at once: no empty page between the two
    if (hadFocus && m_first)
        m_first->setFocus(); // before the old one goes, or the keyboard and the page would move
    if (before) {
        m_holder->removeWidget(before);
        before->hide();
        before->deleteLater(); // a button of it may have brought us here
    }
}

void HomePage::showHeader(const ReviewGlance &review)
{
    const QString firm = m_book.firm().name.trimmed();
    const int year = review.isReady ? review.year : fiscalYearOf(m_desk.today(), m_book.firm().fiscalStart);
    header()->setTitle(firm.isEmpty() ? tr("Review of %1").arg(year) : tr("%1: review of %2").arg(oneLine(firm)).arg(year));
    QString sentence = tr("The most urgent things first. Everything you type is saved at once.");
    if (review.isClosed)
        sentence = tr("This year’s review is closed.");
    else if (review.isReady && review.isStarted)
        sentence = review.left() > 0 ? tr("%n questions more and this year’s review is complete.", nullptr, review.left())
                                     : tr("All questions are answered. The year can be closed.");
    header()->setSentence(sentence);
}

QWidget *HomePage::stepCard(const NextStep &step, bool first)
{
    auto *open = new QPushButton(step.button);
    if (first) {
        setEmphasis(open, Emphasis::Primary); // one on the page: the most urgent
        m_first = open;
    }
    open->setAccessibleDescription(step.title);
    auto *top = new QHBoxLayout;
    top->addWidget(new IconLabel(step.icon, 40, true));
    top->addStretch();
    top->addWidget(step.level ? static_cast<QWidget *>(new LevelTag(*step.level)) : new Badge(step.state), 0, Qt::AlignTop);
    auto *card = new Card;
    card->setAccessibleName(step.title);
    card->column()->addLayout(top);
    card->column()->addWidget(Text::paragraph(step.title, Type::Strong));
    card->column()->addWidget(Text::paragraph(step.why, Type::Body, Text::Ink::Muted));
    card->column()->addStretch();
    card->column()->addSpacing(space::xs);
    card->column()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, page = step.page, record = step.record] {
        if (page == QLatin1String("backup"))
            emit backupWanted();
        else
            emit goTo(page, record);
    });
    return card;
}

namespace {

Card *ringCard(const QString &heading, const QList<RingPart> &parts, const QString &inner)
{
    auto *card = new Card(heading);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(new Ring(parts, inner), 0, Qt::AlignVCenter);
    row->addWidget(new RingLegend(parts), 1, Qt::AlignVCenter);
    card->column()->addStretch();
    card->column()->addLayout(row);
    card->column()->addStretch();
    return card;
}

} // namespace

QWidget *HomePage::reviewCard() { return ringCard(tr("This year’s review"), ringOf(m_desk.review().total), tr("answered")); }

QWidget *HomePage::deadlinesCard()
{
    const ReviewInput &input = m_desk.input();
    const QList<Deadline> due = deadlinesOf(input.records, input.years).mid(0, mostDeadlines);
    auto *card = new Card(tr("Due dates"));
    if (due.isEmpty())
        card->column()->addWidget(Text::paragraph(tr("Nothing is due. Actions with a day appear here."), Type::Body, Text::Ink::Muted));
    auto *list = new RowList(deadlineRows(due), tr("Due dates"));
    list->setVisible(!due.isEmpty());
    card->addWide(list);
    card->column()->addStretch();
    connect(list, &RowList::opened, this, [this, due](int row) { emit goTo(pageOf(due[row]), due[row].record); });
    return card;
}

QWidget *HomePage::changesCard()
{
    const QList<ChangeLine> lines = changeLines(m_desk);
    if (lines.isEmpty())
        return nullptr;
    QList<Row> rows;
    for (const ChangeLine &line : lines)
        rows.append(line.row);
    auto *card = new Card(m_desk.review().isFirst() ? tr("Law to come") : tr("Changed since last year"));
    auto *list = new RowList(rows, tr("Changes"));
    card->addWide(list);
    card->column()->addStretch();
    connect(list, &RowList::opened, this, [this, lines](int row) {
        if (const Notice *notice = lines[row].notice)
            NoticeDialog(*notice, m_book.words().library, m_book.words().language, this).exec();
        else
            emit goTo(QStringLiteral("year"));
    });
    return card;
}

// In the words of the ledger.
QWidget *HomePage::ledgerCard()
{
    const Overview &overview = m_watch.overview();
    const QList<RingPart> parts{{overview.confirmed, Mark::Done, tr("Confirmed")},
                                {overview.incomplete, Mark::Late, tr("Missing")},
                                {overview.unsure, Mark::Unknown, tr("Not sure")},
                                {overview.left, Mark::Watch, tr("To check")}};
    return ringCard(tr("This year's check of the ledger"), parts, tr("confirmed"));
}

QWidget *HomePage::countsCard()
{
    const Overview &overview = m_watch.overview();
    const auto row = [](const QString &icon, const QString &title, const QString &note, const QString &trail) {
        return Row{Mark::None, icon, {}, title, note, trail, Mark::None};
    };
    const QString unknown
        = overview.uncounted > 0 ? tr("plus %n not counted yet", nullptr, overview.uncounted) : tr("on all lists together");
    QList<Row> rows{
        row(QStringLiteral("ledger"), tr("Places with personal data"), {}, number(overview.holdings)),
        row(QStringLiteral("requests"), tr("Persons"), unknown, number(overview.persons)),
        row(QStringLiteral("purpose"), tr("Purposes of use"), {}, number(m_book.records<Purpose>().rowCount())),
        row(QStringLiteral("contractors"), tr("Contractors and recipients"), {}, number(m_book.records<Contractor>().rowCount())),
    };
    auto *card = new Card(tr("In this book"));
    auto *list = new RowList(rows, tr("In this book"));
    list->setFocusPolicy(Qt::NoFocus);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    card->addWide(list);
    card->column()->addStretch();
    return card;
}

QWidget *HomePage::backupCard()
{
    auto *card = new Card(tr("Backup"));
    const QDateTime last = m_care.lastBackup();
    const QString when = last.isValid() ? minuteText(last) : tr("None yet");
    card->column()->addWidget(new Text(when, Type::Lead));
    const QString folder = m_settings.backupFolder();
    card->column()->addWidget(Text::paragraph(folder.isEmpty() ? tr("One copy a day, kept in a folder beside the book.")
                                                               : tr("One copy a day, kept in “%1”.").arg(oneLine(folder)),
                                              Type::Body, Text::Ink::Muted));
    if (folder.isEmpty())
        card->column()->addWidget(
            Text::paragraph(tr("A USB stick or another disk is safer: choose it under File."), Type::Caption, Text::Ink::Muted));
    card->column()->addStretch();
    return card;
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::arrange()
{
    const int columns = width() >= 50 * fontMetrics().height() ? 3 : 2;
    if (!m_grid || m_columns == columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i) {
        const bool isLast = i + 1 == m_cards.size(); // takes the rest of its row
        m_grid->addWidget(m_cards[i], i / columns, i % columns, 1, isLast ? columns - i % columns : 1);
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}
