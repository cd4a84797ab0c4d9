// SPDX-License-Identifier: GPL-3.0-or-later
#include "besideledger.h"

#include "forms/linkbutton.h"
#include "theme/theme.h"
#include "widgets/text.h"
#include "workspace/book.h"

#include <QVBoxLayout>

#include <algorithm>

namespace {

void say(Text &label, const QString &words)
{
    label.setText(words);
    label.setVisible(!words.isEmpty());
}

} // namespace

BesideLedger::BesideLedger(const Book &book, const Library &library, QWidget *parent)
    : Card(tr("Beside the ledger"), parent)
    , m_book(book)
    , m_library(library)
    , m_who(addPart(tr("Who may see it"), "who"))
    , m_keep(addPart(tr("How long it is kept"), "keep"))
    , m_open(new LinkButton(tr("Open in the ledger")))
{
    m_open->setObjectName(QStringLiteral("openLedger"));
    column()->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &LinkButton::wanted, this, &BesideLedger::holdingWanted);
}

BesideLedger::Part BesideLedger::addPart(const QString &label, const char *name)
{
    const Part part{new QWidget, Text::paragraph({}), Text::paragraph({}), Text::paragraph({})};
    const QString id = QLatin1StringView(name);
    part.rule->setObjectName(id + QStringLiteral("Rule"));
    part.ledger->setObjectName(id + QStringLiteral("Ledger"));
    part.past->setObjectName(id + QStringLiteral("Past"));
    auto *lines = new QVBoxLayout(part.whole);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    lines->addWidget(new Text(label, Type::Caption, Text::Ink::Muted));
    for (Text *text : {part.rule, part.ledger, part.past})
        lines->addWidget(text);
    column()->addWidget(part.whole);
    return part;
}

QString BesideLedger::accessOf(const Holding &holding) const
{
    const FieldText &words = m_book.words();
    const QString roles = words.text(holding.access, "roles"), count = words.text(holding.accessCount);
    if (roles.isEmpty() && count.isEmpty())
        return tr("In the ledger: nobody is named yet");
    if (count.isEmpty())
        return tr("In the ledger: %1").arg(roles);
    return roles.isEmpty() ? tr("In the ledger: %1 people").arg(count) : tr("In the ledger: %1, %2 people").arg(roles, count);
}

QString BesideLedger::keepingOf(const DeskPoint &point, const Holding &holding) const
{
    const FieldText &words = m_book.words();
    QStringList told{words.text(holding.retention, "retention"), holding.retentionPeriod.trimmed()};
    told.removeAll(QString());
    if (told.isEmpty())
        return tr("In the ledger: no period is entered yet");
    const QString ledger = tr("In the ledger: %1").arg(told.join(words.comma()));
    const bool fits = point.retention.isEmpty() || std::any_of(point.retention.begin(), point.retention.end(), [&](const QString &ground) {
                          return holding.retention.values.contains(ground);
                      });
    return fits ? ledger : tr("%1. The ground named there is another: see whether the period fits.").arg(ledger);
}

QString BesideLedger::pastOf(const DeskPoint &point, QDate today) const
{
    QStringList lines;
    for (const QString &ground : point.retention) {
        const auto past = pastPeriod(ground, today);
        const QString name = m_library.label(QStringLiteral("retention"), ground, m_book.words().language);
        if (past && past->madeBy.isValid())
            lines
                << tr("%1: by this count, what was made up to %2 is past its period today.").arg(name, past->madeBy.toString(Qt::ISODate));
        else if (past)
            lines << tr("%1: by this count, those due in %2 or before are past their period today.").arg(name).arg(past->dueYear);
    }
    return lines.join(u'\n');
}

void BesideLedger::show(const DeskItem &item, const QList<QUuid> &holdings, QDate today)
{
    const DeskPoint &point = *item.point;
    const Language language = m_book.words().language;
    const Holding *holding = m_book.records<Holding>().find(item.holding);
    say(*m_who.rule, point.whoSees.in(language));
    say(*m_who.ledger, holding ? accessOf(*holding) : QString());
    say(*m_who.past, {});
    m_who.whole->setVisible(holding || !point.whoSees.ja.isEmpty());
    const bool hasKeeping = !point.keep.ja.isEmpty() || !point.retention.isEmpty();
    say(*m_keep.rule, point.keep.in(language));
    say(*m_keep.ledger, holding && hasKeeping ? keepingOf(point, *holding) : QString());
    say(*m_keep.past, pastOf(point, today));
    m_keep.whole->setVisible(hasKeeping);
    QList<Choice> targets;
    for (const QUuid &id : item.holding.isNull() ? holdings : QList<QUuid>{item.holding})
        if (const Holding *one = m_book.records<Holding>().find(id))
            targets.append({id.toString(QUuid::WithoutBraces), one->name});
    m_open->setTargets(targets);
    setVisible(holding || hasKeeping || !point.whoSees.ja.isEmpty() || !targets.isEmpty());
}
