// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importjob.h"
#include "workspace/book.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QTableWidget;
class Segments;
class Text;

// A list of another program before it is taken over: its first rows, what each column means, what would be new, changed or
// there already, and every row that cannot be taken with its reason. Nothing is written here; see change().
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const Book &book, const Library &library, QDate today, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override; // stops what is still being worked out

    // What taking over means for the book; to be asked after it was accepted.
    Change change() const;
    int takenCount() const { return int(m_plan.fresh.size() + m_plan.changed.size()); }
    QUuid firstTaken() const; // null when there is none
    bool isReady() const { return m_ready; }

signals:
    void ready(); // the plan stands

private:
    void build();
    void takeSource();
    void chooseSheet();
    void chooseUse();
    void showPreview();
    QComboBox *meaningBox(int column);
    void plan();
    void takePlan();
    void showPlan();
    void updateButton();
    void fail(const Error &error);
    const Table &sheet() const { return m_order.source.tables[m_order.sheet]; }
    bool asList() const { return m_order.as == TakeAs::OnePersonList; }

    const Book &m_book;
    const Library &m_library;
    const QString m_path;
    ImportOrder m_order;
    ImportPlan<Holding> m_plan;
    bool m_ready = false;
    QFutureWatcher<Result<ImportSource>> m_reading;
    QFutureWatcher<ImportPlan<Holding>> m_planning;

    Text *m_said;
    QProgressBar *m_busy;
    QComboBox *m_sheets;
    Segments *m_use;
    QTableWidget *m_preview;
    Text *m_counts;
    QTableWidget *m_problems;
    QCheckBox *m_leaveOut;
    QPushButton *m_take;
};
