// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QDialog>
#include <QTextBrowser>

// Shows pages from the program's own resources and nothing else: no file, no address of the net, whatever a link says.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
};

// The help: its topics on the left, one page on the right.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    HelpWindow(Language language, QWidget *parent);

    void showTopic(const QString &topic); // name of a file in resources/help without ".md"

private:
    const QString m_folder;
    HelpBrowser *m_browser;
};
