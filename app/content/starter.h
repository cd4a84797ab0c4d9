// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/firm.h"
#include "library.h"

#include <QSet>

// What a firm of one trade probably keeps. Proposals: each holding is to be confirmed by the user.
struct StarterHolding
{
    QString id; // within the starter, as are those of purposes and contractors
    Words name;
    Words note; // may be empty
    Holding record; // kind's defaults with the trade's changes; name, note and links are filled by recordsOf()
    QStringList purposes, contractors; // ids
};

struct StarterPurpose
{
    QString id;
    Words text;
    Words place; // where it is told
    QString group; // code of the list "subjects"
    QString notice; // code of the list "notice_ways"
    Words business; // or occasion
    QString collected; // code of the list "collection"
    QStringList means; // codes of the list "notice_means"
    QString ground; // code of the list "notice_exempt_grounds"; empty: it is told
};

struct StarterContractor
{
    QString id;
    Words name;
    Words check; // what to find out about them
    Words note; // may be empty
    QString relation;
    QStringList items;
    QString country; // empty: to be asked
    Words work; // what they do for the firm
};

// A fact of the firm the trade suggests; Unknown with a reason is a question to ask first.
struct StarterFact
{
    Fact value = Fact::Unknown;
    Words why; // may be empty
};

struct StarterHint
{
    Words title, text;
    QString level;
    QStringList law;
};

struct Starter
{
    QString trade;
    Words name;
    QHash<QString, StarterFact> facts; // by column of Schema<Firm>
    QList<StarterHolding> holdings;
    QList<StarterPurpose> purposes;
    QList<StarterContractor> contractors;
    QList<StarterHint> hints;
};

// Records ready to be added: fresh ids, links among them, every holding still to be confirmed.
struct StarterRecords
{
    Firm facts; // trade and facts only
    QList<Holding> holdings; // in the starter's order
    QList<Purpose> purposes;
    QList<Contractor> contractors;
};

// The starter of a trade, read from the pack's starters/TRADE.json. Fails with every broken place, or for a trade without one.
Result<Starter> readStarter(const QString &trade, const Library &library);
// The trades that have a starter, in the order of the list "trades".
QStringList starterTrades(const Library &library);

StarterRecords recordsOf(const Starter &starter, Language language);

// Keeps the holdings with these ids, and only the purposes and contractors they use.
StarterRecords keptOf(const StarterRecords &records, const QSet<QUuid> &holdings);

// Whether a starter pack gave that name to a kind of contractor: then it is still to be replaced by who it really is.
bool isProposedName(const Starter &starter, const QString &contractor);

// Fills the facts the firm has not answered yet; what the user said stays.
void applyFacts(const Firm &facts, Firm &firm);
