// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/crosschecks.h"
#include "widgets/marks.h"

#include <QWidget>

#include <optional>

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
    QString title; // of several; empty for one, whose line in the list has it
    QString level; // code of the list "levels"; empty where there are several
    QString law;
    QStringList paragraphs; // what exactly, what to do
    QList<FindingSide> sides;

    bool operator==(const FindingView &) const = default;
};

// The chosen finding in full: what exactly, what to do, the articles, and the way to each side.
class FindingDetail : public QWidget
{
    Q_OBJECT
public:
    explicit FindingDetail(QWidget *parent = nullptr);

    void show(const FindingView &view);

signals:
    void sideChosen(const Subject &subject);

private:
    QWidget *content();
    void addSides(QVBoxLayout &column);

    FindingView m_view;
    QScrollArea *m_area;
};
