// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

// One line of a list of documents, articles, blanks or versions.
struct DocumentLine
{
    QString key; // by which it is found again; empty for a heading between the lines
    QString title;
    QString note = {}; // second line, muted
    QString trail = {}; // at the end, muted
    Mark mark = Mark::None;
    int indent = 0; // steps
    bool strong = false;
    std::optional<bool> checked = {}; // with a box to choose it

    bool operator==(const DocumentLine &) const = default;
};
Q_DECLARE_METATYPE(DocumentLine)

class LineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<DocumentLine> &lines);
    const QList<DocumentLine> &lines() const { return m_lines; }
    int rowOf(const QString &key) const; // -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void checkedChanged();

private:
    QList<DocumentLine> m_lines;
};

class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

// The list. The chosen line stays chosen while others come and go.
class LineList : public QListView
{
    Q_OBJECT
public:
    explicit LineList(const QString &accessibleName, QWidget *parent = nullptr);

    void setLines(const QList<DocumentLine> &lines);
    const QList<DocumentLine> &lines() const { return m_model->lines(); }
    QString current() const; // its key; empty while none is chosen
    void setCurrent(const QString &key); // an unknown one chooses none
    QStringList checkedKeys() const;
    void setAllChecked(bool on);

signals:
    void currentLineChanged(const QString &key);
    void entered(const QString &key); // Enter or a double click
    void checkedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    LineModel *m_model;
    bool m_isFilling = false;
};
