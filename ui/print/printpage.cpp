// SPDX-License-Identifier: GPL-3.0-or-later
#include "printpage.h"

#include "pages/sheetdialog.h"
#include "report/paper.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "widgets/text.h"
#include "workspace/bookreport.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>

namespace {

constexpr int mostPages = 300; // a preview paints all of them before it shows the first

} // namespace

PrintPage::PrintPage(ReviewDesk &desk, Dialogs &dialogs, MessageBar &messages)
    : Page(tr("Printing"), tr("Every paper of the firm: look at it, print it, or save it as PDF."))
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_years(new QComboBox)
{
    m_years->setAccessibleName(tr("Year of the review"));
    m_years->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    addGroups(*column);
    column->addStretch();
    addScrolled(content);
    add(busyLine());
    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, m_busy, &QWidget::show);
    connect(&m_making, &QFutureWatcherBase::finished, this, &PrintPage::take);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        setBusy(false);
        if (m_messages.check(m_writing.result()))
            m_messages.show({.text = tr("Saved as “%1”.").arg(QDir::toNativeSeparators(m_path))});
    });
    connect(&m_desk, &ReviewDesk::changed, this, &PrintPage::showYears);
    showYears();
}

PrintPage::~PrintPage()
{
    m_making.waitForFinished(); // it reads the library
    m_writing.waitForFinished(); // a file is written whole
}

void PrintPage::addGroups(QVBoxLayout &column)
{
    using About = ReportKind::About;
    const std::pair<QString, About> others[] = {{tr("Ledger and firm"), About::Ledger},
                                                {tr("Contractors"), About::Contractors},
                                                {tr("Training and checks"), About::Training},
                                                {tr("Leaks"), About::Incidents},
                                                {tr("Health data and My Number"), About::Health}};
    const auto those = [](auto fits) {
        QList<ReportKind> kinds = reports();
        kinds.removeIf(std::not_fn(fits));
        return kinds;
    };
    column.addWidget(group(tr("The yearly review"), those([](const ReportKind &kind) { return kind.ofYear; })));
    for (const auto &[heading, about] : others)
        column.addWidget(group(heading, those([about = about](const ReportKind &kind) { return !kind.ofYear && kind.about == about; })));
}

QWidget *PrintPage::group(const QString &heading, const QList<ReportKind> &kinds)
{
    auto *card = new Card(heading);
    if (kinds.first().ofYear) {
        card->headingLine()->addStretch(1);
        card->headingLine()->addWidget(m_years);
    }
    card->column()->setSpacing(space::m);
    for (const ReportKind &kind : kinds)
        card->column()->addWidget(row(kind));
    return card;
}

QWidget *PrintPage::row(const ReportKind &kind)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(Text::paragraph(kind.name, Type::Strong));
    words->addWidget(Text::paragraph(kind.purpose, Type::Body, Text::Ink::Muted));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addLayout(words, 1);
    line->addSpacing(space::l);
    line->addWidget(starter(tr("Preview…"), kind, Wanted::Preview), 0, Qt::AlignTop);
    line->addWidget(starter(tr("PDF…"), kind, Wanted::Pdf), 0, Qt::AlignTop);
    return row;
}

QPushButton *PrintPage::starter(const QString &word, const ReportKind &kind, Wanted wanted)
{
    auto *button = new QPushButton(word);
    button->setObjectName(kind.id + (wanted == Wanted::Preview ? QStringLiteral("-preview") : QStringLiteral("-pdf")));
    button->setAccessibleName(tr("%1: %2", "a report, what to do with it").arg(kind.name, word));
    button->setAutoDefault(true); // Enter presses it
    connect(button, &QPushButton::clicked, this, [this, button, kind, wanted] { make(kind, wanted, *button); });
    m_starters << button;
    return button;
}

QWidget *PrintPage::busyLine()
{
    m_busy = new QWidget;
    auto *words = new Text(tr("The report is being made. You can go on working."), Type::Caption, Text::Ink::Muted);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(words->text());
    auto *line = new QHBoxLayout(m_busy);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(words);
    line->addWidget(bar, 1);
    m_busy->hide();
    return m_busy;
}

// The year chosen stays; without a choice it is the one under review.
void PrintPage::showYears()
{
    QList<int> years = m_desk.input().knownYears();
    if (!years.contains(m_desk.year()))
        years << m_desk.year();
    std::sort(years.begin(), years.end(), std::greater<>());
    if (!m_desk.isReady() || years == m_known)
        return;
    const QVariant chosen = m_known.isEmpty() ? QVariant(m_desk.year()) : m_years->currentData();
    m_known = years;
    m_years->clear();
    for (const int year : std::as_const(years))
        m_years->addItem(tr("Year %1").arg(year), year);
    const int place = m_years->findData(chosen);
    m_years->setCurrentIndex(place < 0 ? m_years->findData(m_desk.year()) : place);
}

void PrintPage::make(const ReportKind &kind, Wanted wanted, const QPushButton &pressed)
{
    if (isBusy())
        return;
    m_desk.settle();
    const ReviewContent &content = m_desk.content();
    const bool isRead = !content.questions.questions.isEmpty();
    const auto order = orderOf(m_desk.book(), isRead ? &content : nullptr, kind.id, {}, kind.ofYear ? m_years->currentData().toInt() : 0);
    m_wanted = wanted;
    setBusy(true, &pressed);
    m_making.setFuture(QtConcurrent::run([order]() -> Result<Made> {
        auto sheet = reportOf(order);
        if (!sheet)
            return sheet.error();
        const int pages = pageCount(*sheet);
        return Made{*std::move(sheet), pages};
    }));
}

void PrintPage::take()
{
    setBusy(false);
    const Result<Made> made = m_making.result();
    if (!made)
        return m_messages.show(made.error());
    if (!isVisible() || QApplication::activeModalWidget())
        return offer(*made);
    open(*made, m_wanted);
}

// No dialog opens over another page: who has gone on is told.
void PrintPage::offer(const Made &made)
{
    m_messages.show({.text = tr("“%1” is ready.").arg(made.sheet.title),
                     .action = m_wanted == Wanted::Pdf ? tr("PDF…") : tr("Preview…"),
                     .run = [this, made, wanted = m_wanted] { open(made, wanted); }});
}

void PrintPage::open(const Made &made, Wanted wanted)
{
    if (wanted == Wanted::Pdf)
        return save(made.sheet);
    if (made.pages > mostPages) {
        m_messages.show({.mark = Mark::Watch,
                         .text = tr("“%1” has %n page(s), too many for the preview. Save it as PDF and look at that.", nullptr, made.pages)
                                     .arg(made.sheet.title),
                         .action = tr("PDF…"),
                         .run = [this, sheet = made.sheet] { save(sheet); }});
        return;
    }
    SheetDialog(made.sheet, m_dialogs, window()).exec();
}

void PrintPage::save(const Sheet &sheet)
{
    if (isBusy()) // the message that offered it outlasts the next order
        return m_messages.show({.mark = Mark::Watch, .text = tr("Another report is being made. Try again when it is ready.")});
    m_path = askSheetPath(sheet, QStringLiteral("pdf"), m_dialogs, window());
    if (m_path.isEmpty() || isBusy())
        return;
    setBusy(true);
    m_writing.setFuture(QtConcurrent::run([sheet, path = m_path] { return writeReport(sheet, path); }));
}

// One report at a time. The button pressed keeps the keyboard, so that Enter goes on from its row.
void PrintPage::setBusy(bool busy, const QPushButton *pressed)
{
    for (QPushButton *button : std::as_const(m_starters))
        button->setEnabled(!busy || button == pressed);
    if (busy)
        return m_slow.start();
    m_slow.stop();
    m_busy->hide();
}
