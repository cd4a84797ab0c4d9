// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpart.h"

#include "dialogs.h"
#include "filingdialog.h"
#include "forms/linelist.h"
#include "incidentwords.h"
#include "reportitemview.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "widgets/text.h"
#include "workspace/incidentworkreport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int filingPlace = 9; // behind the nine items

QString keyOf(int no) { return QStringLiteral("item-%1").arg(no); }
QString keyOf(const Filing &filing) { return filing.id.toString(QUuid::WithoutBraces); }

} // namespace

ReportPart::ReportPart(OpenIncident &open)
    : IncidentPart(open)
    , m_binder(open, tr("Write the report"))
    , m_list(new LineList(tr("Items of the report and what was filed")))
    , m_stack(new QStackedWidget)
    , m_filedButtons(new QVBoxLayout)
{
    m_list->setObjectName(QStringLiteral("items"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(left());
    row->addWidget(m_stack, 1);
    connect(m_list, &LineList::currentLineChanged, this, &ReportPart::showChosen);
    connect(m_list, &LineList::entered, this, [this] {
        if (m_stack->currentIndex() < m_items.size())
            m_items[m_stack->currentIndex()]->text()->setFocus(Qt::TabFocusReason);
    });
}

QWidget *ReportPart::left()
{
    auto *part = new QWidget;
    part->setFixedWidth(std::max(180, 12 * fontMetrics().height()));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_list, 1);
    const auto add = [&](const char *name, const QString &text, bool writes, auto run) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1StringView(name));
        button->setEnabled(!writes || !m_open.isReadOnly());
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
    };
    add("draftAll", tr("Draft what is empty"), true, &ReportPart::draftAll);
    add("copyAll", tr("Copy all"), false, &ReportPart::copyAll);
    add("printReport", tr("Print…"), false, [this] {
        if (finish() && m_open.isOpen())
            emit printWanted(QStringLiteral("incident-report"), m_open.record().id);
    });
    column->addLayout(m_filedButtons);
    addFilingButtons();
    return part;
}

void ReportPart::addFilingButtons()
{
    const std::pair<QString, QString> kinds[] = {{filed::first, tr("First report filed…")},
                                                 {filed::client, tr("Client told…")},
                                                 {filed::final, tr("Final report filed…")},
                                                 {filed::supplement, tr("Supplement filed…")},
                                                 {filed::voluntary, tr("Reported voluntarily…")}};
    for (const auto &[kind, text] : kinds) {
        auto *button = new QPushButton(text);
        button->setObjectName(QStringLiteral("filed-") + kind);
        button->setEnabled(!m_open.isReadOnly());
        m_filedButtons->addWidget(button);
        m_buttons.append({kind, button});
        connect(button, &QPushButton::clicked, this, [this, filing = kind] { file(filing); });
    }
}

void ReportPart::build(const IncidentTexts &texts)
{
    for (const ReportItem &item : texts.guide.items()) {
        auto *view = new ReportItemView(item, m_open.library(), m_open.language(), m_open.isReadOnly());
        m_binder.fields().bind(view->text(), reportItem(item.no));
        m_stack->addWidget(view);
        m_items << view;
        connect(view, &ReportItemView::masked, this, [this] { m_binder.finish(); });
        connect(view, &ReportItemView::draftWanted, this, [this, no = item.no] { draft(no); });
        connect(view, &ReportItemView::copyWanted, this, [this, no = item.no] { copy(no); });
        connect(view, &ReportItemView::knownChosen, this, [this, no = item.no](bool isFinal) { setKnown(no, isFinal); });
    }
    m_stack->addWidget(filingPage());
}

QWidget *ReportPart::filingPage()
{
    auto *part = new QWidget;
    m_filingTitle = Text::paragraph({}, Type::Heading);
    m_filingText = new QPlainTextEdit;
    m_filingText->setObjectName(QStringLiteral("filedText"));
    m_filingText->setAccessibleName(tr("As it was sent"));
    m_filingText->setReadOnly(true);
    m_filingText->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, space::m, space::s);
    column->addWidget(m_filingTitle);
    column->addWidget(Text::paragraph(tr("Kept as it was sent; it cannot be changed any more."), Type::Caption, Text::Ink::Muted));
    column->addWidget(m_filingText, 1);
    return part;
}

void ReportPart::refresh()
{
    const IncidentTexts *texts = m_open.texts();
    if (!m_open.isOpen() || !texts)
        return;
    if (m_items.isEmpty())
        build(*texts);
    m_binder.refresh();
    for (ReportItemView *item : std::as_const(m_items))
        item->showKnown(isKnown(m_open.record(), item->no()));
    showLines();
    showButtons();
    showChosen();
}

void ReportPart::showLines()
{
    const Language language = m_open.language();
    QList<DocumentLine> lines;
    for (const ReportItem &item : m_open.texts()->guide.items()) {
        const bool isEmpty = (m_open.record().*reportItem(item.no)).trimmed().isEmpty(), isFinal = isKnown(m_open.record(), item.no);
        lines.append({.key = keyOf(item.no),
                      .title = tr("%1 %2", "number, item").arg(item.no).arg(item.name.in(language)),
                      .note = isFinal ? tr("known")
                          : isEmpty   ? tr("empty")
                                      : tr("not yet"),
                      .mark = isFinal ? Mark::Done
                          : isEmpty   ? Mark::Open
                                      : Mark::Partly});
    }
    const QList<Filing> filings = m_open.desks().filingsOf(m_open.record().id);
    if (!filings.isEmpty())
        lines.append({.key = {}, .title = tr("Filed")});
    for (const Filing &filing : filings)
        lines.append({.key = keyOf(filing),
                      .title = m_open.book().words().text(filing.kind, "filing_kinds"),
                      .note = filing.filedOn.toString(Qt::ISODate),
                      .mark = Mark::Done});
    m_list->setLines(lines);
    if (m_list->current().isEmpty())
        m_list->setCurrent(keyOf(1));
}

// What may be said to be done, by the decision and by what was filed already.
void ReportPart::showButtons()
{
    const QList<Filing> filings = m_open.desks().filingsOf(m_open.record().id);
    const auto has = [&](const QString &kind) {
        return std::any_of(filings.cbegin(), filings.cend(), [&](const Filing &one) { return one.kind.value == kind; });
    };
    const bool isReportable = m_open.decision().reportable;
    const bool isHeld = m_open.record().role.is(QLatin1StringView("processor"));
    for (const auto &[kind, button] : std::as_const(m_buttons))
        button->setVisible(kind == filed::first            ? isReportable && !has(filed::first) && !has(filed::final)
                               : kind == filed::final      ? isReportable && !has(filed::final)
                               : kind == filed::client     ? isHeld
                               : kind == filed::supplement ? has(filed::final) || has(filed::first)
                                                           : !isReportable && !has(filed::first) && !has(filed::final));
}

void ReportPart::showChosen()
{
    if (m_items.isEmpty())
        return;
    const QString key = m_list->current();
    int place = filingPlace;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        if (keyOf(m_items[i]->no()) == key)
            place = int(i);
    if (place != m_stack->currentIndex() && !m_binder.finish()) { // what was typed is still there; the press chooses its row first
        QMetaObject::invokeMethod(
            this, [this] { m_list->setCurrent(m_shown); }, Qt::QueuedConnection);
        return;
    }
    m_shown = key;
    m_stack->setCurrentIndex(place);
    if (place == filingPlace)
        showFiling();
}

void ReportPart::showFiling()
{
    const Filing *filing = m_open.book().records<Filing>().find(QUuid::fromString(m_list->current()));
    if (!filing)
        return;
    QStringList head{m_open.book().words().text(filing->kind, "filing_kinds"), dayWords(filing->filedOn), filing->filedBy, filing->way,
                     filing->receipt};
    head.removeAll(QString());
    m_filingTitle->setText(head.join(m_open.book().words().comma()));
    if (m_filingText->toPlainText() != filing->text)
        m_filingText->setPlainText(filing->text);
}

bool ReportPart::finish() { return m_items.isEmpty() || m_binder.finish(); }

void ReportPart::takeKeyboard() { m_list->setFocus(Qt::ShortcutFocusReason); }

void ReportPart::focusItem(int no)
{
    if (no < 1 || no > m_items.size())
        return;
    m_list->setCurrent(keyOf(no));
    m_items[no - 1]->text()->setFocus(Qt::ShortcutFocusReason);
}

void ReportPart::setKnown(int no, bool isFinal)
{
    if (!finish() || !m_open.isOpen())
        return;
    Incident after = m_open.record();
    after.knownItems.values.removeAll(keyOf(no));
    if (isFinal)
        after.knownItems.values << keyOf(no);
    m_open.store(after, tr("State of item %1").arg(no));
}

void ReportPart::draft(int no)
{
    if (!finish() || !m_open.isOpen())
        return;
    Incident after = m_open.record();
    const QString proposed = proposedItem(no, after, m_open.book(), *m_open.texts());
    QString &text = after.*reportItem(no);
    if (text == proposed)
        return m_open.messages().show({.text = tr("Item %1 says already what the record tells.").arg(no)});
    if (!text.trimmed().isEmpty()
        && !m_open.dialogs().confirm(this, tr("Draft from the record"), tr("Replace what is written in item %1?").arg(no), tr("Replace")))
        return;
    text = proposed;
    if (m_open.store(after, tr("Draft item %1").arg(no)))
        m_open.done(tr("Item %1 was drafted. Read it through.").arg(no));
}

void ReportPart::draftAll()
{
    if (!finish() || !m_open.isOpen())
        return;
    const Incident drafted = withDrafts(m_open.record(), m_open.book(), *m_open.texts());
    if (drafted == m_open.record())
        return m_open.messages().show({.text = tr("No item is empty.")});
    if (m_open.store(drafted, tr("Draft the report")))
        m_open.done(tr("What was empty was drafted. Read it through."));
}

void ReportPart::copy(int no)
{
    if (!finish() || !m_open.isOpen())
        return;
    QGuiApplication::clipboard()->setText(m_open.record().*reportItem(no));
    m_open.messages().show({.text = tr("Item %1 was copied. Paste it into the form of the Commission.").arg(no)});
}

void ReportPart::copyAll()
{
    if (!finish() || !m_open.isOpen())
        return;
    QGuiApplication::clipboard()->setText(
        reportText(m_open.record(), m_open.texts()->guide, m_open.language(), {1, 2, 3, 4, 5, 6, 7, 8, 9}));
    m_open.messages().show({.text = tr("All nine items were copied.")});
}

void ReportPart::file(const QString &kind)
{
    if (!finish() || !m_open.isOpen())
        return;
    const QString text = reportText(m_open.record(), m_open.texts()->guide, m_open.language(), {1, 2, 3, 4, 5, 6, 7, 8, 9});
    const Filing sent{.kind = {kind}, .filedOn = m_open.today(), .filedBy = lastName(m_open.book()), .text = text};
    auto *dialog = new FilingDialog(sent, m_open.book().words(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_open.record().id] {
        const Incident *incident = m_open.book().records<Incident>().find(id);
        if (!incident)
            return;
        const Filing kept = dialog->filing();
        const QString name = m_open.book().words().text(kept.kind, "filing_kinds");
        if (m_open.apply(filing(m_open.book(), *m_open.texts(), *incident, kept, m_open.now()), tr("Filed: %1").arg(name)))
            m_open.done(tr("Kept as it was sent: %1").arg(name));
    });
    dialog->open();
}
