// SPDX-License-Identifier: GPL-3.0-or-later
#include "homepage.h"

#include "domain/text.h"
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

namespace {

QString number(qint64 count) { return QLocale(QLocale::English).toString(count); }

} // namespace

HomePage::HomePage(Book &book, const Settings &settings, const BookWatch &watch, const BookCare &care)
    : Page(tr("What to do now"), tr("The most urgent things first. Everything you type is saved at once."))
    , m_book(book)
    , m_settings(settings)
    , m_watch(watch)
    , m_care(care)
{
    auto *holder = new QWidget;
    m_holder = new QVBoxLayout(holder);
    m_holder->setContentsMargins(0, 0, 0, 0);
    addScrolled(holder);
    connect(&m_watch, &BookWatch::changed, this, [this] {
        if (isVisible())
            refresh();
    });
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
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // a button of it may have brought us here
    }
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    const Situation situation{m_settings.guideOpen(m_book.path()), m_book.isReadOnly(), m_care.lastBackup(), QDateTime::currentDateTime()};
    const QList<NextStep> steps = nextSteps(m_book.firm(), m_watch.overview(), situation);
    if (!steps.isEmpty()) {
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
    m_cards = {yearCard(), countsCard(), backupCard()};
    m_columns = 0;
    arrange();
    m_holder->addWidget(m_content);
    if (hadFocus)
        if (auto *first = m_content->findChild<QPushButton *>())
            first->setFocus();
}

QWidget *HomePage::stepCard(const NextStep &step, bool first)
{
    auto *open = new QPushButton(step.button);
    if (first)
        setEmphasis(open, Emphasis::Primary); // one on the page: the most urgent
    open->setAccessibleDescription(step.title);
    auto *top = new QHBoxLayout;
    top->addWidget(new IconLabel(step.icon, 40, true));
    top->addStretch();
    top->addWidget(new Badge(step.state), 0, Qt::AlignTop);
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

QWidget *HomePage::yearCard()
{
    const Overview &overview = m_watch.overview();
    const QList<RingPart> parts{{overview.confirmed, Mark::Done, tr("Confirmed")},
                                {overview.incomplete, Mark::Watch, tr("Incomplete")},
                                {overview.unsure, Mark::Unknown, tr("Not sure")},
                                {overview.left, Mark::Open, tr("To confirm")}};
    auto *card = new Card(tr("This year's check of the ledger"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(new Ring(parts, tr("confirmed")), 0, Qt::AlignVCenter);
    row->addWidget(new RingLegend(parts), 1, Qt::AlignVCenter);
    card->column()->addStretch();
    card->column()->addLayout(row);
    card->column()->addStretch();
    return card;
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
        const bool alone = i + 1 == m_cards.size() && i % columns == 0; // in its row
        m_grid->addWidget(m_cards[i], i / columns, i % columns, 1, alone ? columns : 1);
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}
