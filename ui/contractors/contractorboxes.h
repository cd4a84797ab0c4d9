// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/decision.h"
#include "domain/contractorstate.h"
#include "widgets/choices.h"
#include "widgets/rowslot.h"
#include "workspace/book.h"

#include <QWidget>

class LinkButton;
class PickBox;
class QPushButton;
class QVBoxLayout;
class Text;

// Which holdings the data of a contractor comes from: chips to change it, and the way to their records.
class HoldingsBox : public QWidget
{
    Q_OBJECT
public:
    explicit HoldingsBox(const Book &book);
    void show(const QUuid &contractor);

signals:
    void edited(const QList<QUuid> &holdings);
    void holdingWanted(const QUuid &holding);

private:
    const Book &m_book;
    PickBox *m_picked;
    LinkButton *m_open;
    QList<Choice> m_choices; // shown
};

// The checks of a contractor, the latest first, with the button that enters another.
class ChecksBox : public QWidget
{
    Q_OBJECT
public:
    explicit ChecksBox(const Book &book);
    void show(const QUuid &contractor);

signals:
    void addWanted();
    void checkWanted(const QUuid &check);

private:
    const Book &m_book;
    RowSlot *m_list;
    QList<QUuid> m_ids; // of the rows
};

// What the guide said, and the button that asks it.
class GuideBox : public QWidget
{
    Q_OBJECT
public:
    GuideBox();
    // Without a guide nothing can be asked.
    void show(const Contractor &contractor, const DecisionGuide *guide, Language language);

signals:
    void guideWanted();

private:
    Text *m_said;
    QPushButton *m_ask;
};

// The grade with the points it is counted from.
class GradeBox : public QWidget
{
    Q_OBJECT
public:
    GradeBox();
    void show(const ContractorGrade &grade);

private:
    Text *m_points;
};
