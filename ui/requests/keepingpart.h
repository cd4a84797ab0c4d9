// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/requestguide.h"
#include "erasing.h"
#include "workspace/reviewdesk.h"

#include <QWidget>

class FirmForm;
class QPushButton;
class RowSlot;
class Text;

// How long requests and complaints are kept, what is due to be erased, and the button that erases it for good.
class KeepingPart : public QWidget
{
    Q_OBJECT
public:
    // `guide` is null where it could not be read; it outlives this.
    KeepingPart(ReviewDesk &desk, const Library &library, const RequestGuide *guide, MessageBar &messages, Dialogs &dialogs);

    bool finish();
    void follow();
    qsizetype dueCount() const { return m_due.requests.size() + m_due.complaints.size(); }

signals:
    void opened(const QUuid &record); // to be looked at before

private:
    QWidget *periodCard(const Library &library, const RequestGuide *guide, MessageBar &messages);
    QWidget *dueCard();

    ReviewDesk &m_desk;
    Book &m_book;
    MessageBar &m_messages;
    Dialogs &m_dialogs;
    const int m_proposed; // years; 0 without a guide
    FirmForm *m_period = nullptr;
    QPushButton *m_propose, *m_erase;
    Text *m_said;
    RowSlot *m_list;
    Erasure m_due;
};
