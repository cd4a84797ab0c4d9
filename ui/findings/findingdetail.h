// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/crosschecks.h"
#include "widgets/marks.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

// A record that a finding is about, as a button that leads there.
struct FindingSide
{
    Subject subject;
    QString icon, text;

    bool operator==(const FindingSide &) const = default;
};

// What is said of the findings chosen in the list.
struct FindingView
{
    QString title;
    QString level; // code of the list "levels"; empty where there are several
    QStringList paragraphs; // what exactly, what to do
    QString law;
    QList<FindingSide> sides;
    bool aside = false; // was set aside, and can be taken back
    bool mayAct = true, hasAction = false;
    bool readOnly = false;

    bool operator==(const FindingView &) const = default;
};

// One finding in full: what exactly, what to do, the articles, the way to each side, and what else can be done about it.
class FindingDetail : public QWidget
{
    Q_OBJECT
public:
    explicit FindingDetail(QWidget *parent = nullptr);

    void show(const FindingView &view);

signals:
    void sideChosen(const Subject &subject);
    void asideWanted();
    void backWanted();
    void actionWanted();

private:
    QWidget *content();
    void addSides(QVBoxLayout &column);
    void addDeeds(QVBoxLayout &column);
    QPushButton *deed(const QString &name, const QString &text, const QString &icon, void (FindingDetail::*wanted)());

    FindingView m_view;
    QScrollArea *m_area;
};
