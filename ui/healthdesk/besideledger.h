// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/deskitems.h"
#include "widgets/surface.h"

class Book;
class LinkButton;
class Text;

// Who may see the data and how long it is kept: what the point says, and beside it what the ledger says of the holding.
class BesideLedger : public Card
{
    Q_OBJECT
public:
    BesideLedger(const Book &book, const Library &library, QWidget *parent = nullptr);
    // `holdings` are those because of which the point is asked. Gone where there is nothing to compare.
    void show(const DeskItem &item, const QList<QUuid> &holdings, QDate today);

signals:
    void holdingWanted(const QUuid &holding);

private:
    struct Part
    {
        QWidget *whole;
        Text *rule, *ledger, *past;
    };
    Part addPart(const QString &label, const char *name);
    QString accessOf(const Holding &holding) const;
    QString keepingOf(const DeskPoint &point, const Holding &holding) const;
    QString pastOf(const DeskPoint &point, QDate today) const;

    const Book &m_book;
    const Library &m_library;
    Part m_who, m_keep;
    LinkButton *m_open;
};
