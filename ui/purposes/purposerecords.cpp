// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposerecords.h"

#include "domain/purposehistory.h"
#include "domain/text.h"
#include "purposesetup.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/bits.h"
#include "widgets/pickbox.h"
#include "widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int consentsAtMost = 5; // the others are on their own list
constexpr int holdingsAtMost = 50; // more are found in the ledger

// A list under these many letters stays readable.
QString shortName(const QString &text) { return oneLine(firstOf(text, 40)); }

// How a change stands, and the words for it.
State standingOf(const PurposeChange &change, const Purpose &purpose, const QList<Consent> &consents)
{
    if (needsConsent(change) && !hasConsent(change, purpose.id, consents))
        return {Mark::Late, PurposeRecords::tr("No consent")};
    if (isUntold(change))
        return {Mark::Late, PurposeRecords::tr("Not told")};
    return {Mark::Done, needsConsent(change) ? PurposeRecords::tr("Consent") : PurposeRecords::tr("Told")};
}

} // namespace

PurposeRecords::PurposeRecords(Book &book, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_messages(messages)
    , m_holdings(new RowSlot(tr("Holdings that use it")))
    , m_changes(new RowSlot(tr("Changes")))
    , m_consents(new RowSlot(tr("Consents")))
{
    addSections();
    connect(m_holdings, &RowSlot::opened, this, [this](int row) { emit holdingWanted(m_holdingIds[row]); });
    connect(m_holdings, &RowSlot::removeAsked, this, &PurposeRecords::detach);
    connect(m_changes, &RowSlot::opened, this, [this](int row) { emit changeWanted(m_changeIds[row]); });
    connect(m_consents, &RowSlot::opened, this, [this](int row) { emit consentWanted(m_consentIds[row]); });
    connect(&book.records<Holding>(), &RecordModelBase::recordsChanged, this, &PurposeRecords::showHoldings);
    connect(&book.records<PurposeChange>(), &RecordModelBase::recordsChanged, this, &PurposeRecords::showChanges);
    connect(&book.records<Consent>(), &RecordModelBase::recordsChanged, this, [this] {
        showConsents();
        showChanges();
    });
}

void PurposeRecords::addSections()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::xs);
    m_attach = addSection(*column, tr("Holdings that use it"), tr("Attach a holding"), m_holdings);
    QPushButton *change = addSection(*column, tr("Changes"), tr("Change the purpose…"), m_changes);
    m_consent = addSection(*column, tr("Consents"), tr("Record a consent"), m_consents);
    m_holdings->setObjectName(QStringLiteral("holdings"));
    m_changes->setObjectName(QStringLiteral("changes"));
    m_consents->setObjectName(QStringLiteral("consents"));
    m_attach->setObjectName(QStringLiteral("attach"));
    change->setObjectName(QStringLiteral("change"));
    m_consent->setObjectName(QStringLiteral("consent"));
    connect(m_attach, &QPushButton::clicked, this, &PurposeRecords::askHolding);
    connect(change, &QPushButton::clicked, this, &PurposeRecords::newChangeWanted);
    connect(m_consent, &QPushButton::clicked, this, &PurposeRecords::newConsentWanted);
}

QPushButton *PurposeRecords::addSection(QVBoxLayout &column, const QString &heading, const QString &button, RowSlot *rows)
{
    auto *line = new QHBoxLayout;
    auto *add = new QPushButton(lineIcon(QStringLiteral("add")), button);
    setEmphasis(add, Emphasis::Quiet);
    add->setVisible(!m_book.isReadOnly());
    line->addWidget(new Text(heading, Type::Caption, Text::Ink::Muted), 1);
    line->addWidget(add);
    column.addLayout(line);
    column.addWidget(rows);
    rows->setAfter(add);
    return add;
}

void PurposeRecords::show(const QUuid &purpose)
{
    m_purpose = purpose;
    showHoldings();
    showChanges();
    showConsents();
}

void PurposeRecords::showHoldings()
{
    QList<Row> rows;
    m_holdingIds.clear();
    const auto users = usersOf(m_book, m_purpose);
    for (const Holding *holding : users.mid(0, holdingsAtMost)) {
        m_holdingIds << holding->id;
        rows << Row{.icon = QStringLiteral("ledger"),
                    .title = holding->name.isEmpty() ? tr("(no name)") : holding->name,
                    .note = m_book.words().text(holding->subjects, "subjects")};
    }
    if (const int more = int(users.size() - m_holdingIds.size()); more > 0) {
        m_holdingIds << QUuid();
        rows << Row{.icon = QStringLiteral("arrow-right"), .title = tr("%n more in the ledger", nullptr, more)};
    }
    m_holdings->setRows(rows);
}

void PurposeRecords::showChanges()
{
    const Purpose *purpose = m_book.records<Purpose>().find(m_purpose);
    if (!purpose)
        return m_changes->setRows({});
    QList<PurposeChange> changes;
    for (const PurposeChange &change : m_book.records<PurposeChange>().records())
        if (change.purposes.has(m_purpose))
            changes << change;
    std::stable_sort(changes.begin(), changes.end(),
                     [](const PurposeChange &one, const PurposeChange &other) { return one.changedOn > other.changedOn; });
    QList<Row> rows;
    m_changeIds.clear();
    for (const PurposeChange &change : std::as_const(changes)) {
        const State state = standingOf(change, *purpose, m_book.records<Consent>().records());
        m_changeIds << change.id;
        rows << Row{.lead = change.changedOn.toString(Qt::ISODate),
                    .title = change.after,
                    .note = tr("Before: %1").arg(oneLine(change.before)),
                    .trail = state.word,
                    .trailMark = state.mark};
    }
    m_changes->setRows(rows);
}

void PurposeRecords::showConsents()
{
    QList<Consent> consents;
    for (const Consent &consent : m_book.records<Consent>().records())
        if (consent.purposes.has(m_purpose))
            consents << consent;
    std::stable_sort(consents.begin(), consents.end(),
                     [](const Consent &one, const Consent &other) { return one.givenOn > other.givenOn; });
    QList<Row> rows;
    m_consentIds.clear();
    for (const Consent &consent : consents.mid(0, consentsAtMost)) {
        m_consentIds << consent.id;
        rows << Row{.lead = consent.givenOn.toString(Qt::ISODate),
                    .title = consent.person.isEmpty() ? tr("(no name)") : consent.person,
                    .note = consent.scope,
                    .trail = consent.withdrawnOn.isValid() ? tr("Withdrawn") : QString(),
                    .trailMark = consent.withdrawnOn.isValid() ? Mark::Skipped : Mark::None};
    }
    if (const int more = int(consents.size() - m_consentIds.size()); more > 0) {
        m_consentIds << QUuid();
        rows << Row{.icon = QStringLiteral("arrow-right"), .title = tr("%n more consents", nullptr, more)};
    }
    m_consents->setRows(rows);
}

void PurposeRecords::askHolding()
{
    QList<Choice> choices;
    for (const Holding &holding : m_book.records<Holding>().records())
        if (holding.presence != Presence::Archived && !holding.purposes.has(m_purpose))
            choices.append({holding.id.toString(QUuid::WithoutBraces), holding.name});
    auto *list = new PickList(choices, false, m_attach);
    connect(list, &PickList::picked, this, [this](const QString &id) { attach(QUuid::fromString(id)); });
    showBelow(*list, *m_attach);
}

void PurposeRecords::attach(const QUuid &id)
{
    const Holding *holding = m_book.records<Holding>().find(id);
    if (!holding || m_purpose.isNull())
        return;
    Holding after = *holding;
    after.purposes.ids << m_purpose;
    link(after, tr("Attach “%1”"), tr("“%1” uses this purpose now."));
}

void PurposeRecords::detach(int row)
{
    const Holding *holding = m_book.records<Holding>().find(m_holdingIds[row]);
    if (!holding || m_book.isReadOnly())
        return;
    Holding after = *holding;
    after.purposes.ids.removeAll(m_purpose);
    link(after, tr("Detach “%1”"), tr("“%1” no longer uses this purpose."));
}

void PurposeRecords::link(const Holding &after, const QString &title, const QString &said)
{
    const QString name = shortName(after.name);
    if (!m_messages.check(m_book.edit(after, title.arg(name))))
        return;
    m_messages.show({.text = said.arg(name), .action = tr("Undo"), .run = [&book = m_book, writes = m_book.writes()] {
                         if (book.writes() == writes) // nothing was done since
                             book.history().undo();
                     }});
}
