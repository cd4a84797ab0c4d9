// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerbox.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/messagebar.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace {

QString labelOf(const QString &column)
{
    QString label = column;
    forEachField<Incident>([&](const auto &field) {
        if (column == QLatin1StringView(field.column))
            label = QCoreApplication::translate(Schema<Incident>::context, field.label);
    });
    return label;
}

} // namespace

LedgerBox::LedgerBox(OpenIncident &open, std::function<bool()> finish)
    : m_open(open)
    , m_finish(std::move(finish))
    , m_ask(new QPushButton(lineIcon(QStringLiteral("ledger")), tr("Take items and numbers from the ledger")))
    , m_column(new QVBoxLayout(this))
{
    m_ask->setObjectName(QStringLiteral("fromLedger"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_ask, 0, Qt::AlignLeft);
    connect(m_ask, &QPushButton::clicked, this, &LedgerBox::propose);
    connect(&m_open, &OpenIncident::changed, this, [this] {
        if (!m_proposed)
            return;
        const bool isOther = !m_open.isOpen() || m_open.record().id != m_incident;
        if (isOther || !proposedFromLedger(m_open.record(), m_open.book()).saysAs(m_proposals))
            clear(); // it would replace what was entered meanwhile
    });
}

void LedgerBox::propose()
{
    if (!m_finish() || !m_open.isOpen())
        return;
    clear();
    m_incident = m_open.record().id;
    m_proposals = proposedFromLedger(m_open.record(), m_open.book());
    auto *card = new Card(tr("What the ledger says"));
    m_proposed = card;
    for (const LedgerProposal &one : std::as_const(m_proposals.fields)) {
        auto *box = new QCheckBox(labelOf(one.column));
        box->setObjectName(QStringLiteral("take-") + one.column);
        box->setChecked(one.now.isEmpty()); // nothing that was entered is replaced unasked
        box->setAccessibleName(tr("%1: %2", "field, value").arg(labelOf(one.column), one.proposed));
        card->column()->addWidget(box);
        card->column()->addWidget(Text::paragraph(one.proposed));
        QStringList notes{one.now.isEmpty() ? QString() : tr("entered now: %1").arg(one.now),
                          one.why.isEmpty() ? QString() : tr("from: %1").arg(one.why)};
        notes.removeAll(QString());
        if (!notes.isEmpty())
            card->column()->addWidget(Text::paragraph(notes.join(QStringLiteral(" / ")), Type::Caption, Text::Ink::Muted));
        m_boxes.append({one.column, box});
    }
    QStringList hints = m_proposals.hints;
    if (m_open.record().holdings.isEmpty())
        hints << tr("Choose the holdings first.");
    else if (m_proposals.fields.isEmpty())
        hints << tr("The ledger says nothing that is not entered already.");
    for (const QString &hint : std::as_const(hints))
        card->column()->addWidget(Text::paragraph(hint, Type::Caption));
    auto *accept = new QPushButton(tr("Take over what is ticked"));
    auto *close = new QPushButton(tr("Close"));
    accept->setObjectName(QStringLiteral("acceptLedger"));
    if (m_boxes.isEmpty())
        accept->hide();
    setEmphasis(accept, Emphasis::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(accept);
    buttons->addWidget(close);
    buttons->addStretch();
    card->column()->addLayout(buttons);
    m_column->addWidget(card);
    card->show(); // not only once events are handled: the keyboard goes into it
    (m_boxes.isEmpty() ? close : static_cast<QWidget *>(m_boxes.constFirst().second))->setFocus(Qt::OtherFocusReason);
    connect(accept, &QPushButton::clicked, this, &LedgerBox::accept);
    connect(close, &QPushButton::clicked, this, &LedgerBox::clear);
}

void LedgerBox::accept()
{
    QStringList columns;
    for (const auto &[column, box] : std::as_const(m_boxes))
        if (box->isChecked())
            columns << column;
    if (!m_finish() || !m_open.isOpen() || m_open.record().id != m_incident)
        return;
    if (!m_proposed)
        return m_open.messages().show({.mark = Mark::Watch, .text = tr("The record has changed. Look at the proposal once more.")});
    if (m_open.store(accepting(m_open.record(), m_proposals, columns), tr("Take over from the ledger"))) {
        if (!columns.isEmpty())
            m_open.done(tr("Taken over from the ledger."));
        clear();
    }
}

void LedgerBox::clear()
{
    m_boxes.clear();
    if (!m_proposed)
        return;
    const bool hadKeyboard = m_proposed->isAncestorOf(focusWidget());
    m_proposed->hide();
    std::exchange(m_proposed, nullptr)->deleteLater(); // a button of it may be what asked for this
    if (hadKeyboard)
        m_ask->setFocus(Qt::OtherFocusReason);
}
