// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowslot.h"
#include "workspace/book.h"

#include <QPushButton>

class MessageBar;
class QVBoxLayout;

// What belongs to one purpose: the holdings that use it, its changes, and the consents to it.
class PurposeRecords : public QWidget
{
    Q_OBJECT
public:
    PurposeRecords(Book &book, MessageBar &messages, QWidget *parent = nullptr);

    void show(const QUuid &purpose); // null empties it
    QWidget *lastField() const { return m_consent; }

signals:
    void holdingWanted(const QUuid &holding);
    void changeWanted(const QUuid &change);
    void newChangeWanted();
    void consentWanted(const QUuid &consent);
    void newConsentWanted();

private:
    void addSections();
    QPushButton *addSection(QVBoxLayout &column, const QString &heading, const QString &button, RowSlot *rows);
    void showHoldings();
    void showChanges();
    void showConsents();
    void askHolding();
    void attach(const QUuid &holding);
    void detach(int row);
    void link(const Holding &after, const QString &title, const QString &said);

    Book &m_book;
    MessageBar &m_messages;
    QUuid m_purpose;
    RowSlot *m_holdings, *m_changes, *m_consents;
    QList<QUuid> m_holdingIds, m_changeIds, m_consentIds; // as listed
    QPushButton *m_attach = nullptr, *m_consent = nullptr;
};
