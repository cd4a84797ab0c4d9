// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingtree.h"

#include <QUuid>
#include <QWidget>

class FindingDetail;
class MessageBar;
class QPushButton;
class QStackedWidget;
class QTreeView;
class Segments;
class Text;
struct FindingSide;
struct FindingView;

// The cross-checks below every page: they stay while the page changes, so that one after the other can be worked off.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    FindingsPanel(ReviewDesk &desk, const Library &library, MessageBar &messages, QWidget *parent = nullptr);

    // Puts the keyboard into the list.
    void focusList();
    // Shows the first finding that stands about that record.
    void choose(const QUuid &record);

signals:
    // The page that mends one side of a finding, the record on it, and the field of it.
    void goTo(const QString &page, const QUuid &record, const QString &column);
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // Enter in the list, the arrows in it
    void showEvent(QShowEvent *event) override;

private:
    QWidget *heading();
    QPushButton *deed(const QString &name, const QString &icon, void (FindingsPanel::*work)());
    bool openGroupAt(const QPoint &at);
    void setUpList();
    bool isAside() const;

    void refresh();
    void showCounts();
    void showList();
    void showChosen();
    void orderTabs();
    void showDeeds(const QList<int> &places); // what can be done about the chosen ones
    QList<int> chosen() const; // places of the findings, in the order shown
    FindingView viewOf(const QList<int> &places) const;
    FindingSide sideOf(const Subject &subject) const;
    QString nameOf(const Subject &subject, int most) const; // its first letters; empty for the firm
    Action actionOf(const QList<int> &places) const;

    void open(const QModelIndex &index);
    void openSide(const Subject &subject);
    static QString deskOf(const Subject &subject);
    static bool isHandedOver(const Subject &subject); // shown on the page of the contractors
    void askAside();
    void setAside(const QList<Finding> &findings, const QString &reason);
    void takeBack();
    void act();
    void apply(const Result<Change> &change, const QString &title, const QString &said);

    ReviewDesk &m_desk;
    const Library &m_library;
    MessageBar &m_messages;
    FindingTree *m_tree;
    QTreeView *m_list;
    FindingDetail *m_detail;
    Segments *m_lists;
    QPushButton *m_act = nullptr, *m_aside = nullptr, *m_back = nullptr;
    QStackedWidget *m_stack;
    Text *m_nothing;
};
