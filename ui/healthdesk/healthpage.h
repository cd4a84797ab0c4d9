// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/deskitems.h"
#include "pages/page.h"
#include "workspace/reviewdesk.h"

#include <optional>

class Dialogs;
class LineList;
class MessageBar;
class PointView;
class QKeyEvent;
class QStackedWidget;
class QVBoxLayout;
class Segments;

// The guided checks of health information and of My Number: the points of the firm and of each holding concerned, and the chosen
// one beside them. Keys 1 to 4 answer wherever no field has the keyboard, Enter goes on.
class HealthPage : public Page
{
    Q_OBJECT
public:
    HealthPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &, QWidget *parent = nullptr);

    bool finishEditing() override;
    void openRecord(const QUuid &id) override; // of a check, or of a holding concerned
    void focusField(const QString &column) override; // of Schema<DeskCheck>
    void openPart(const QString &part) override; // "health", "mynumber", or a point: "J-04"
    void takeKeyboard() override;
    void find() override { takeKeyboard(); }
    QString helpTopic() const override { return QStringLiteral("health"); }

    QString part() const { return m_part; }
    QString current() const; // key of the item shown; empty while there is none

signals:
    void printWanted(const QString &report, const QUuid &record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *body();
    void connectParts();
    void follow();
    void showSentence();
    void showNothing();
    void showList();
    void showPoint();
    QList<DeskItem> itemsOf(const QString &part) const;
    const DeskItem *item() const; // the one shown; null while there is none
    const DeskItem *find(const QString &key) const;
    QString keyOf(const QUuid &record, const QString &part) const; // of the item with that check or holding; empty without one
    void setPart(const QString &part);
    void choose(const QString &key);
    void move(int by);
    bool takeKey(const QKeyEvent &key);
    void answer(const QString &code);
    bool store();
    void improve();
    void openQuestion();

    ReviewDesk &m_desk;
    Book &m_book;
    const Library &m_library;
    MessageBar &m_messages;
    std::optional<DeskPoints> m_points;
    QString m_part;
    QList<DeskItem> m_items; // of the part, as shown
    QHash<QString, QString> m_chosen; // key of the item last shown, by part
    QString m_checker; // the name used last
    Segments *m_switch;
    QStackedWidget *m_stack;
    QVBoxLayout *m_nothing;
    QWidget *m_empty = nullptr;
    QString m_emptyOf; // what it tells of
    LineList *m_list;
    PointView *m_view;
};
