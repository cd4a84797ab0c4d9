// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpane.h"
#include "widgets/rowslot.h"
#include "workspace/reviewdesk.h"

#include <QTimer>

class Expander;
class QListWidget;

// What the checks say of the purpose in the form, a moment after each key: hints below the fields, the verdict on how it is told
// above those, and examples of the trade to take over. It keeps its height, so that no field moves while one types.
class PurposeAdvice : public QObject
{
    Q_OBJECT
public:
    // The keyboard comes to the hints from `lastField`.
    PurposeAdvice(ReviewDesk &desk, const Library &library, MessageBar &messages, RecordPane<Purpose> &pane, QWidget *lastField);

    // Looks again now.
    void look();

private:
    void addHints();
    void addVerdict();
    void addExamples();
    void orderTabs(QWidget *lastField);
    void showHints(const QList<PurposeHint> &hints);
    void showVerdict(const NoticeVerdict &verdict);
    void showExamples(const Purpose &purpose);
    void takeOver(const QString &text);
    Row rowOf(const PurposeHint &hint) const;

    ReviewDesk &m_desk;
    Book &m_book;
    const Library &m_library;
    MessageBar &m_messages;
    RecordPane<Purpose> &m_pane;
    const Language m_language;
    QTimer m_soon;
    QList<PurposeHint> m_shown;
    QString m_verdictTold;
    QStringList m_offered;
    RowSlot *m_hints, *m_verdict;
    Text *m_count = nullptr;
    QListWidget *m_examples;
    Expander *m_exampleLine = nullptr;
};
